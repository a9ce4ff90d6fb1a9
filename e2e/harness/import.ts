import type { Page } from '@playwright/test'
import { expect, expectAccessible } from './journey.ts'

const PATIENCE = { timeout: 90_000 }

/** From the file to what the check says of it. */
export async function checkFile(
  page: Page,
  url: string,
  file: string,
  words: readonly string[],
  country?: string,
): Promise<void> {
  await page.goto(`${url}/services/imports/nouveau`)
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('table', { name: 'Correspondance', exact: true })).toBeVisible(PATIENCE)
  await expectAccessible(page)
  if (country) {
    await page.getByRole('combobox', { name: 'Pays des adresses et téléphones' }).fill(country)
    await page.getByRole('option', { name: country }).click()
  }
  await page.getByRole('button', { name: 'Contrôler' }).click()
  for (const word of words) await expect(page.getByText(word, { exact: true }).first()).toBeVisible(PATIENCE)
  await expectAccessible(page)
}

/** Writes what was checked, to the report. */
export async function writeChecked(page: Page, words: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Importer', exact: true }).click()
  await expect(page.getByText('L’import est terminé.')).toBeVisible(PATIENCE)
  for (const word of words) await expect(page.getByText(word, { exact: true }).first()).toBeVisible()
  await expectAccessible(page)
}
