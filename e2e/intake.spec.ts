import { addContact, readContact } from '#contract/contacts/contacts.contract.ts'
import { fillIn } from '#features/contacts/intake/intake.factory.ts'
import { callOn } from './harness/api.ts'
import { expect, expectAccessible, test, watchFaults } from './harness/journey.ts'
import { foundFirm } from './harness/people.ts'

/** CON-60 to CON-64: a form goes out blank and prefilled, is filled in elsewhere, makes a contact and brings a file up to date. */
test.use({ journey: 'intake' })

test('a form goes out, comes back filled in, makes a contact and brings a file up to date', async ({ page, program }, info) => {
  const faults = watchFaults(page)
  await page.goto(program.url)
  await foundFirm(page, 'Cabinet Duparc', 'Ève', 'Duparc', 'eve@duparc.example')
  const held = { lastName: 'Lefevre', firstNames: 'Anne', profession: 'Notaire' }
  const { id } = await callOn(page, addContact, { type: 'client', kind: 'person', general: held })

  await page.goto(`${program.url}/contacts/clients`)
  await page.getByRole('button', { name: 'Recueil d’informations client' }).click()
  const [blank] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Recueil vierge (PDF)' }).click(),
  ])
  const couple = info.outputPath('couple.pdf')
  await blank.saveAs(couple)
  await fillIn(couple, {
    't1.civility': 'Madame',
    't1.lastName': 'Œuvrard',
    't1.firstNames': 'Zoé',
    't1.phoneMobile': '06 12 34 56 78',
    't1.birthDate': '31/02/1980',
    't2.lastName': 'Roux',
    'family.child[1].firstName': 'Léa',
  })

  await page.goto(`${program.url}/contacts/ric`)
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'note.pdf', mimeType: 'application/pdf', buffer: Buffer.from('Bonjour') })
  await expect(page.getByText('Le fichier « note.pdf » n’est pas un PDF.')).toBeVisible()
  await expectAccessible(page)
  await page.locator('input[type=file]').setInputFiles(couple)
  await expect(page.getByRole('heading', { name: 'Titulaire 1 : Zoé Œuvrard' })).toBeVisible()
  await expect(page.getByRole('row', { name: /^Date de naissance 31\/02\/1980/ })).toContainText('À revoir')
  await expect(page.getByRole('row', { name: /Enfant 1 Léa/ })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: 'Créer aussi le contact du titulaire 2' }).uncheck()
  await page.getByRole('button', { name: 'Créer le contact' }).click()
  await expect(page.getByRole('heading', { name: 'ŒUVRARD Zoé' })).toBeVisible()

  await page.goto(`${program.url}/contacts/${id}/suivi`)
  await page.getByRole('button', { name: 'Actions', exact: true }).click()
  const [prefilled] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Recueil prérempli (PDF)' }).click(),
  ])
  const anne = info.outputPath('anne.pdf')
  await prefilled.saveAs(anne)
  await fillIn(anne, { 't1.lastName': 'Lefèvre', 't1.employer': 'Étude Roux' })
  await page.getByRole('button', { name: 'Actions', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Mettre à jour les données à partir du RIC' }).click()
  await page.locator('input[type=file]').setInputFiles(anne)
  const name = page.getByRole('row', { name: /Lefevre Lefèvre Différent/ })
  await expect(name).toBeVisible()
  await expectAccessible(page)
  await name.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Mettre à jour (2 informations)' }).click()
  await expect(page.getByRole('heading', { name: 'LEFÈVRE Anne' })).toBeVisible()
  const { general } = await callOn(page, readContact, { contactId: id })
  expect(general).toMatchObject({ lastName: 'Lefèvre', employer: 'Étude Roux', profession: 'Notaire' })
  await page.goto(`${program.url}/contacts/${id}/suivi`)
  await expect(page.getByText('Mise à jour à partir du recueil d’informations client')).toBeVisible()
  expect(faults.filter((fault) => !fault.includes('422'))).toEqual([])
})
