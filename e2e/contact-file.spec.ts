import { addContact } from '#contract/contacts/contacts.contract.ts'
import { addDocumentType } from '#contract/contacts/documents/documents.contract.ts'
import { callOn } from './harness/api.ts'
import { expect, expectAccessible, test, watchFaults } from './harness/journey.ts'
import { foundFirm } from './harness/people.ts'

test.use({ journey: 'contact-file' })

test('CON-8 CON-25 CON-40 CON-50 a file is browsed, documented, converted, thrown away, brought back, erased for good', async ({
  page,
  program,
}) => {
  const faults = watchFaults(page)
  await page.goto(program.url)
  await foundFirm(page, 'Cabinet Duparc', 'Ève', 'Duparc', 'eve@duparc.example')
  await callOn(page, addDocumentType, { name: 'Pièce d’identité' })
  const general = { lastName: 'Kerjean', firstNames: 'Paul', birthDate: '1980-03-12' }
  const { id } = await callOn(page, addContact, { type: 'client', kind: 'person', general })

  await page.goto(`${program.url}/contacts/${id}/general`)
  await expect(page.getByRole('textbox', { name: 'Employeur' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('textbox', { name: 'Employeur' }).fill('Mairie de Brest')
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(page.getByText('Enregistré')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'KERJEAN Paul' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Tout parcourir' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Tout parcourir' }).click()
  await page.getByRole('menuitem', { name: 'Documents' }).click()
  await expect(page.getByText('Aucun document dans ce dossier.')).toBeVisible()
  const file = { name: 'passeport.txt', mimeType: 'text/plain', buffer: Buffer.from('PASSEPORT FRANÇAIS') }
  await page.locator('input[type=file]').setInputFiles(file)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Type' }).click()
  await page.getByRole('option', { name: 'Pièce d’identité' }).click()
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  const documents = page.getByRole('table', { name: 'Documents' })
  await expect(documents.getByText('Pièce d’identité')).toBeVisible()
  await expectAccessible(page)
  const coming = page.waitForEvent('download')
  await documents.getByRole('link').first().click()
  expect((await coming).suggestedFilename()).toContain('passeport')

  await page.getByRole('button', { name: 'Actions', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Exporter toutes les données…' }).click()
  const archive = page.waitForEvent('download')
  await dialog.getByRole('link', { name: /^Télécharger/ }).click({ timeout: 60_000 })
  expect((await archive).suggestedFilename()).toMatch(/^KERJEAN Paul .*zip$/)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await page.getByRole('button', { name: 'Actions', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Convertir en personne morale…' }).click()
  await expect(dialog.getByText('Employeur', { exact: false })).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Dénomination' }).fill('Kerjean SARL')
  await dialog.getByRole('button', { name: 'Convertir', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Kerjean SARL' })).toBeVisible()
  await page.getByRole('tab', { name: 'Historique' }).click()
  await expect(page.getByRole('row', { name: /Conversion en personne morale.*Employeur.*Mairie de Brest/ })).toBeVisible()

  const throwAway = async () => {
    await page.getByRole('button', { name: 'Actions', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Supprimer…' }).click()
    await dialog.getByRole('button', { name: 'Supprimer', exact: true }).click()
    await expect(page.getByText('Kerjean SARL est à la corbeille.')).toBeVisible()
    await page.goto(`${program.url}/services/corbeille`)
  }
  await throwAway()
  await page.getByRole('checkbox', { name: 'Choisir Kerjean SARL' }).check()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Réactiver 1 contact' }).click()
  await expect(page.getByText('1 contact est réactivé.')).toBeVisible()

  await page.goto(`${program.url}/contacts/${id}/general`)
  await throwAway()
  await page.getByRole('button', { name: 'Actions : Kerjean SARL' }).click()
  await page.getByRole('menuitem', { name: 'Effacer définitivement…' }).click()
  const last = dialog.getByRole('button', { name: 'Effacer définitivement' })
  await expect(last).toBeDisabled()
  await dialog.getByRole('textbox', { name: /pour confirmer/ }).fill('Kerjean SARL')
  await dialog.getByRole('textbox', { name: /^Motif/ }).fill('Demande de la personne')
  await expectAccessible(page)
  await last.click()
  await expect(page.getByText('Aucun contact supprimé.')).toBeVisible()
  await page.goto(`${program.url}/contacts/${id}/general`)
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible()
  expect(faults).toEqual([])
})
