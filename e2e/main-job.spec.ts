import { listContacts, moveContacts } from '#contract/contacts/contacts.contract.ts'
import type { Page } from '@playwright/test'
import { callOn } from './harness/api.ts'
import { expect, expectAccessible, test, watchFaults } from './harness/journey.ts'

/**
 * The main job on real files: a firm imports its contacts, gives a deal template to some of them, its advisers do the
 * steps, and the manager reads the figures.
 */
test.describe.configure({ mode: 'serial' })

const PASSWORD = 'tisane-orage-bidule-42'
const ADMIN = 'eve@duparc.example'

async function signIn(page: Page, url: string, login: string): Promise<void> {
  await page.goto(`${url}/connexion`)
  await page.getByLabel('Identifiant').fill(login)
  await page.locator('input[type=password]').fill(PASSWORD)
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Bonjour/ })).toBeVisible()
}

test('a first administrator founds the firm on an empty installation', async ({ page, program }) => {
  const faults = watchFaults(page)
  await page.goto(program.url)
  await expect(page.getByRole('heading', { name: 'Bienvenue dans Sillage' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Nom de l’établissement').fill('Cabinet Duparc')
  await page.getByRole('textbox', { name: 'Prénom' }).fill('Ève')
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Duparc')
  await page.getByLabel('Adresse e-mail').fill(ADMIN)
  await page.locator('input[type=password]').fill(PASSWORD)
  await page.getByRole('button', { name: 'Créer l’établissement' }).click()
  await expect(page.getByRole('heading', { name: 'Bonjour Ève' })).toBeVisible()
  await expectAccessible(page)
  expect(faults).toEqual([])
})

test('CON-71 FEBRL’s thousand persons are imported: mapped, checked, duplicates proposed and not created silently', async ({
  page,
  program,
}) => {
  await signIn(page, program.url, ADMIN)
  await page.goto(`${program.url}/services/imports/nouveau`)
  await page.locator('input[type=file]').setInputFiles('testdata/febrl/dataset1.csv')
  await expect(page.getByRole('table', { name: 'Correspondance des colonnes' })).toBeVisible({ timeout: 60_000 })
  await expectAccessible(page)
  await page.getByLabel('Pays des adresses et téléphones').fill('Australie')
  await page.getByRole('option', { name: 'Australie' }).click()
  await page.getByRole('button', { name: 'Contrôler' }).click()
  await expect(page.getByText(/doublons probables/).first()).toBeVisible({ timeout: 90_000 })
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Importer', exact: true }).click()
  await expect(page.getByText('L’import est terminé.')).toBeVisible({ timeout: 90_000 })
  await expectAccessible(page)
  const { total } = await callOn(page, listContacts, { type: 'client', limit: 1 })
  // 1,000 lines: 21 rejected (no surname, impossible date), 242 that look like an earlier line left aside.
  expect(total).toEqual({ count: 737, exact: true })
})
