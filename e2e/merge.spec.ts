import type { Page } from '@playwright/test'
import { addContact, readContact } from '#contract/contacts/contacts.contract.ts'
import { callOn } from './harness/api.ts'
import { expect, expectAccessible, test, watchFaults } from './harness/journey.ts'
import { foundFirm } from './harness/people.ts'

/** CON-30 to CON-32: a client entered twice is found in the whole book, merged with its preview, and comes back. */
test.use({ journey: 'merge' })

const JEAN = { firstNames: 'Jean', birthDate: '1980-03-12' }
const add = (page: Page, general: object, more: object = {}) =>
  callOn(page, addContact, { type: 'client', kind: 'person', general, confirmed: true, ...more })

test('a client who stands twice is one again, and two again', async ({ page, program }) => {
  const faults = watchFaults(page)
  await page.goto(program.url)
  await foundFirm(page, 'Cabinet Duparc', 'Ève', 'Duparc', 'eve@duparc.example')
  const kept = await add(page, { ...JEAN, lastName: 'Dubois' })
  const twin = await add(page, { ...JEAN, lastName: 'Dubios', profession: 'Notaire' }, { phones: [{ number: '06 12 34 56 78' }] })
  await add(page, { lastName: 'Morel', firstNames: 'Paul' })

  await page.goto(`${program.url}/contacts/clients`)
  await page.getByRole('link', { name: 'Doublons probables' }).click()
  await expect(page.getByText('Aucun doublon probable')).toBeVisible()
  await page.getByRole('button', { name: 'Comparer tout le carnet' }).click()
  const search = page.getByRole('dialog', { name: 'Recherche de doublons' })
  await expect(search.getByText('contacts comparés')).toBeVisible()
  await search.getByRole('button', { name: 'Fermer' }).last().click()
  await expect(page.getByText('Noms proches : DUBOIS Jean et DUBIOS Jean')).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: /^Fusionner…/ }).click()
  const dialog = page.getByRole('dialog', { name: 'Fusionner deux contacts' })
  await expect(dialog.getByRole('row', { name: /Profession — Notaire Repris/ })).toBeVisible()
  await expect(dialog.getByRole('row', { name: /Nom Dubois Dubios Abandonné/ })).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Fusionner', exact: true }).click()
  await expect(page.getByText('« DUBIOS Jean » est fusionné dans « DUBOIS Jean ».')).toBeVisible()
  await expect(page.getByText('Aucun doublon probable')).toBeVisible()
  const merged = await callOn(page, readContact, { contactId: kept.id })
  expect([merged.general.profession, merged.phones.map(({ number }) => number)]).toEqual(['Notaire', ['+33612345678']])

  await page.getByRole('button', { name: 'Annuler la fusion' }).click()
  await expect(page.getByText('« DUBIOS Jean » est revenu avec ce qui était à lui.')).toBeVisible()
  await page.getByRole('button', { name: /^Distincts pour de bon/ }).click()
  await expect(page.getByText('Cette paire ne sera plus proposée.')).toBeVisible()

  await page.goto(`${program.url}/contacts/${kept.id}/general`)
  await page.getByRole('button', { name: 'Actions', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Fusionner avec…' }).click()
  await dialog.getByRole('combobox', { name: 'Fusionner avec' }).fill('dubios')
  await page.getByRole('option', { name: /^DUBIOS Jean/ }).click()
  await dialog.getByRole('radio', { name: /^DUBOIS Jean/ }).press('ArrowDown')
  await expect(dialog.getByRole('row', { name: /Nom Dubios Dubois Abandonné/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Fusionner', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'DUBIOS Jean' })).toBeVisible()
  expect(page.url()).toContain(twin.id)
  await page.goto(`${program.url}/services/doublons`)
  await page.getByText('Fusions annulables').click()
  await expect(page.getByRole('row', { name: /DUBOIS Jean DUBIOS Jean/ })).toBeVisible()
  await expectAccessible(page)
  expect(faults).toEqual([])
})
