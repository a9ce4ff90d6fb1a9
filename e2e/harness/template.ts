import type { Page } from '@playwright/test'
import { expect } from './journey.ts'
import { choose } from './people.ts'

interface Step {
  readonly kind: 'Tâche' | 'Relance'
  readonly subject: string
  readonly mandatory: boolean
  readonly delayDays?: number
  /** Each mandatory. */
  readonly actions?: readonly string[]
}

/** On the page of a template. */
export async function addStep(page: Page, { kind, subject, mandatory, delayDays, actions = [] }: Step): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une étape' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ajouter une étape' })
  await dialog.getByRole('textbox', { name: 'Objet' }).fill(subject)
  if (kind !== 'Tâche') await choose(page, 'Nature', kind)
  if (delayDays !== undefined) await dialog.getByLabel('Échéance, en jours après le début').fill(String(delayDays))
  await dialog.getByRole('switch', { name: 'Étape obligatoire' }).setChecked(mandatory)
  for (const [place, action] of actions.entries()) {
    await dialog.getByRole('button', { name: 'Ajouter une action' }).click()
    await dialog.getByRole('textbox', { name: 'Action', exact: true }).nth(place).fill(action)
    await expect(dialog.getByRole('switch', { name: 'Obligatoire', exact: true }).nth(place)).toBeChecked()
  }
  await dialog.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('table', { name: 'Étapes' }).getByText(subject)).toBeVisible()
}
