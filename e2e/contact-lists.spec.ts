import { addCategory, addContact, addKeyword, editContact, readContact } from '#contract/contacts/contacts.contract.ts'
import type { Page } from '@playwright/test'
import { callOn } from './harness/api.ts'
import { expect, expectAccessible, test, watchFaults } from './harness/journey.ts'
import { foundFirm } from './harness/people.ts'

/** CON-20 to CON-25, UX-3: a book put in order from its lists, by mouse, by menu and by keyboard. */
test.use({ journey: 'contact-lists' })

async function aBook(page: Page) {
  const add = (lastName: string, firstNames: string) =>
    callOn(page, addContact, { type: 'prospect', kind: 'person', general: { lastName, firstNames } })
  await callOn(page, addCategory, { type: 'prospect', name: 'À rappeler' })
  await callOn(page, addCategory, { type: 'client', name: 'Fidèles', isDefault: true })
  await callOn(page, addKeyword, { name: 'Golf' })
  const first = await add('DELATOUR', 'Jean Eric')
  await add('de la Tour', 'Jean-Éric')
  const { id: contactId } = await add('Martin', 'Anne')
  return { first, contactId }
}

test('CON-20 CON-21 CON-25 UX-3 lists of contacts', async ({ page, program }) => {
  const faults = watchFaults(page)
  await page.goto(program.url)
  await foundFirm(page, 'Cabinet Duparc', 'Ève', 'Duparc', 'eve@duparc.example')
  const { first, contactId } = await aBook(page)
  await page.goto(`${program.url}/contacts/prospects`)
  const rows = page.getByRole('grid').getByRole('row')
  const row = (name: RegExp) => rows.filter({ has: page.getByRole('link', { name }) })
  const tree = page.getByRole('tree', { name: 'Catégories' })
  await expect(row(/MARTIN Anne/)).toBeVisible()

  // Search as one types.
  await page.getByRole('searchbox').fill('de la Tour Jean-éric')
  await expect(row(/MARTIN/)).toHaveCount(0)
  await expect(row(/TOUR/i)).toHaveCount(2)
  await page.getByRole('searchbox').fill('')

  // Dropped on a category, then on another list.
  await row(/MARTIN Anne/).dragTo(tree.getByRole('treeitem', { name: 'À rappeler' }))
  await page.getByRole('dialog').getByRole('button', { name: 'Déplacer' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click()
  await expect(row(/MARTIN Anne/).getByText('À rappeler')).toBeVisible()
  await row(/DELATOUR/).dragTo(page.getByRole('navigation', { name: 'Types de contact' }).getByRole('link', { name: 'Clients' }))
  const dialog = page.getByRole('dialog', { name: 'Déplacer 1 contact' })
  await expect(dialog.getByRole('combobox', { name: 'Type' })).toHaveValue('Clients')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Déplacer' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click()
  await expect(row(/DELATOUR/)).toHaveCount(0)
  expect(await callOn(page, readContact, { contactId: first.id })).toMatchObject({
    type: 'client',
    category: { name: 'Fidèles' },
  })

  // A cell edited by keyboard; somebody else saved meanwhile.
  const grid = page.getByRole('grid')
  await row(/MARTIN Anne/)
    .getByRole('button', { name: /^Téléphone/ })
    .click()
  const { version } = await callOn(page, readContact, { contactId })
  await callOn(page, editContact, { contactId, version, general: { profession: 'Notaire' } })
  await page.getByRole('textbox', { name: 'Téléphone' }).fill('06 12 34 56 78')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Valeur actuelle', { exact: false })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(row(/MARTIN Anne/).getByText('06 12 34 56 78')).toBeVisible()
  await expect(grid).toBeFocused()

  // The side panel goes from one to the next; the menu of a row by keyboard.
  await page.keyboard.press('Home')
  await page.keyboard.press('j')
  await expect(page.getByRole('complementary', { name: 'MARTIN Anne' }).getByText('06 12 34 56 78')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Mots clés…' }).click()
  await page.getByRole('combobox', { name: 'Poser' }).click()
  await page.getByRole('option', { name: 'Golf' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Appliquer' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click()
  await page.getByRole('button', { name: 'Fermer le volet de lecture' }).click()

  // A filter and a column kept as a view, which the list then opens on.
  await tree.getByRole('treeitem', { name: 'À rappeler' }).click()
  await page.getByRole('button', { name: 'Colonnes' }).click()
  await page.getByRole('checkbox', { name: 'Mots clés' }).check()
  await page.keyboard.press('Escape')
  await expect(row(/MARTIN Anne/).getByText('Golf')).toBeVisible()
  await page.getByRole('button', { name: 'Vues' }).click()
  await page.getByRole('menuitem', { name: 'Enregistrer comme nouvelle vue…' }).click()
  await page.getByRole('textbox', { name: 'Nom de la vue' }).fill('Mes rappels')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Mes rappels' }).click()
  await page.getByRole('menuitem', { name: 'Ouvrir la liste sur cette vue' }).click()
  await expect(page.getByText('La liste s’ouvrira ainsi pour vous.')).toBeVisible()
  await page.goto(`${program.url}/contacts/prospects`)
  await expect(page.getByRole('button', { name: 'Mes rappels' })).toBeVisible()
  await expect(rows.filter({ has: page.getByRole('link') })).toHaveCount(1)
  await expect(page).toHaveURL(/vue=.+categorie=|categorie=.+vue=/)

  // Services: the firm's columns, the order of categories.
  await page.goto(`${program.url}/services/tableau-contacts`)
  await page.getByRole('checkbox', { name: 'Âge' }).check()
  await expect(page.getByText('Enregistré')).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${program.url}/contacts/clients`)
  await expect(page.getByRole('columnheader', { name: 'Âge' })).toBeVisible()
  await page.goto(`${program.url}/services/categories`)
  await page.getByRole('button', { name: 'Actions sur « Fidèles »' }).click()
  await page.getByRole('menuitem', { name: 'Ajouter une sous-catégorie…' }).click()
  await page.getByRole('textbox', { name: 'Nom' }).fill('Depuis dix ans')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('cell', { name: 'Depuis dix ans', exact: true })).toBeVisible()
  await expectAccessible(page)
  expect(faults).toEqual([])
})
