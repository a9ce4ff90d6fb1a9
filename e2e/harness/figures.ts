import { readFile } from 'node:fs/promises'
import { read, utils } from '@e965/xlsx'
import type { Page } from '@playwright/test'

/** Exports the list as a user does, and reads the workbook that comes: a record per line, by heading. */
export async function downloadedRows(page: Page): Promise<Record<string, unknown>[]> {
  await page.getByRole('button', { name: 'Exporter' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: /^Télécharger/ }).click({ timeout: 60_000 })
  const download = await coming
  const sheet = Object.values(read(await readFile(await download.path())).Sheets)[0]
  return sheet ? utils.sheet_to_json(sheet) : []
}
