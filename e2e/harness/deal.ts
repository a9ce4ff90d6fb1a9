import type { Page } from '@playwright/test'
import { expect, expectAccessible } from './journey.ts'

/** DEAL-50: a step beyond a mandatory one is greyed, and says which step is missing. On a deal's page. */
export async function gatedBy(page: Page, { step, missing }: { step: string; missing: string }): Promise<void> {
  await page.getByRole('button', { name: 'Choisir une autre étape ou un évènement' }).click()
  const entry = page.getByRole('menuitem', { name: step })
  await expect(entry).toHaveAttribute('aria-disabled', 'true')
  await expect(entry).toHaveAccessibleDescription(new RegExp(`vient après l’étape obligatoire « ${missing} »`))
  await page.keyboard.press('Escape')
  await expect(entry).toBeHidden()
}

/** DEAL-52: adds the task with one action ticked; « Terminée » stays greyed and names what is missing. */
export async function beginTask(
  page: Page,
  { task, tick, missing }: { task: string; tick: string; missing: string },
): Promise<void> {
  await page.getByRole('button', { name: `Commencer : ${task}` }).click()
  const dialog = page.getByRole('dialog', { name: task })
  await expect(dialog.getByText(`l’action obligatoire « ${tick} » n’est pas cochée`, { exact: false })).toBeVisible()
  await dialog.getByRole('checkbox', { name: tick }).check()
  await expect(dialog.getByText(`l’action obligatoire « ${missing} » n’est pas cochée`, { exact: false })).toBeVisible()
  await expect(dialog.getByRole('radio', { name: 'Terminée' })).toBeDisabled()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Ajouter l’étape' }).click()
  await expect(dialog).toBeHidden()
}

/** Opens a step under way, ticks what is left and finishes it. */
export async function finishTask(page: Page, { task, tick }: { task: string; tick?: string }): Promise<void> {
  await page.getByRole('button', { name: `Ouvrir l’étape : ${task}` }).click()
  const dialog = page.getByRole('dialog', { name: task })
  if (tick) {
    await expect(dialog.getByRole('radio', { name: 'Terminée' })).toBeDisabled()
    // A tick of an event that stands is kept at once: it shows when the server has it.
    await dialog.getByRole('checkbox', { name: tick }).click()
    await expect(dialog.getByRole('checkbox', { name: tick })).toBeChecked()
  }
  await dialog.getByRole('radio', { name: 'Terminée' }).check()
  await dialog.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(dialog).toBeHidden()
}
