import { addContact } from '#contract/contacts/contacts.contract.ts'
import { addRelation } from '#contract/contacts/relations/relations.contract.ts'
import type { Locator, Page } from '@playwright/test'
import { callOn } from './harness/api.ts'
import { expect, expectAccessible, test, watchFaults } from './harness/journey.ts'
import { foundFirm } from './harness/people.ts'

/** CON-4, CON-5: an adviser draws a family, then says what the couple owns and owes. */
test.use({ journey: 'family-wealth' })

const UNION = { civilStatus: 'married', matrimonialRegime: 'community_acquests' } as const

async function chooseIn(dialog: Locator, label: string, option: string): Promise<void> {
  await dialog.getByRole('combobox', { name: label }).click()
  await dialog.page().getByRole('option', { name: option, exact: true }).click()
}

async function family(page: Page) {
  const add = (lastName: string, firstNames: string, more: object = {}) =>
    callOn(page, addContact, {
      type: 'client',
      kind: 'person',
      confirmed: true,
      general: { lastName, firstNames, ...more },
      addresses: [{ town: 'Brest' }],
    })
  const [paul, lea, zoe] = [
    await add('Kerguelen', 'Paul', UNION),
    await add('Kerguelen', 'Léa', UNION),
    await add('Kerguelen', 'Zoé'),
  ]
  await callOn(page, addRelation, { contactId: lea.id, otherId: zoe.id, role: 'child' })
  return { paul, lea, zoe }
}

test('CON-4, CON-5 a family is drawn and read from both sides; shares follow the matrimonial regime and make the totals', async ({
  page,
  program,
}) => {
  const faults = watchFaults(page)
  await page.goto(program.url)
  await foundFirm(page, 'Cabinet Iroise', 'Ève', 'Iroise', 'eve@iroise.example')
  const { paul, lea } = await family(page)

  await page.goto(`${program.url}/contacts/${paul.id}/relations`)
  await page.getByRole('button', { name: 'Ajouter une relation' }).click()
  const relation = page.getByRole('dialog', { name: 'Ajouter une relation' })
  await relation.getByRole('combobox', { name: 'Contact', exact: true }).fill('kerguelen lea')
  await page.getByRole('option', { name: lea.name }).click()
  await chooseIn(relation, 'Relation', 'Conjoint')
  await expect(relation.getByRole('combobox', { name: 'Contact', exact: true })).toHaveValue(`${lea.name} · Brest`)
  await expectAccessible(page)
  await relation.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(relation).toBeHidden()
  const drawing = page.getByRole('group', { name: 'Famille et sociétés' })
  await expect(drawing.getByRole('link', { name: /Zoé/ })).toBeVisible()
  await expectAccessible(page)
  await drawing.getByRole('link', { name: /Léa/ }).press('Enter')
  await expect(page.getByRole('heading', { name: lea.name, level: 1 })).toBeVisible()
  await expect(
    page.getByRole('table', { name: 'Relations', exact: true }).getByRole('row', { name: /Conjoint.*Paul/ }),
  ).toBeVisible()

  await page.getByRole('tab', { name: 'Patrimoine' }).click()
  await page.getByRole('button', { name: 'Ajouter un bien' }).click()
  const asset = page.getByRole('dialog', { name: 'Ajouter un bien' })
  await chooseIn(asset, 'Nature', 'Immobilier : Résidence principale')
  await asset.getByRole('textbox', { name: 'Désignation' }).fill('Maison')
  await chooseIn(asset, 'Origine', 'Acquis pendant l’union')
  await asset.getByRole('textbox', { name: 'Valeur', exact: true }).fill('400 000')
  await expect(asset.getByRole('textbox', { name: 'Part' })).toHaveCount(2)
  await expectAccessible(page)
  await asset.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await expect(asset).toBeHidden()
  await expect(page.getByRole('region', { name: 'Actifs' }).getByText('Selon le régime')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Patrimoine net 200\s000\s€/ })).toBeVisible()
  await page.getByRole('button', { name: 'Voir en tableau' }).click()
  await expect(page.getByRole('table', { name: 'Patrimoine dans le temps' })).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('tab', { name: 'Historique' }).click()
  await expect(page.getByRole('cell', { name: /Résidence principale, Maison.*50 % en pleine propriété/ })).toBeVisible()
  expect(faults).toEqual([])
})
