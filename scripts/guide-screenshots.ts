import { mkdir } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import type { Page } from '@playwright/test'
import { launchProgram } from '../e2e/harness/program.ts'
import { findOrInstallBrowser, missingBrowser } from './ensure-browser.ts'

/** `npm run guide`: the pictures of docs/guide, made on the demo firm. */
const LOGIN = 'marc.delorme@rivage.example'
const PASSWORD = 'tilleul-barque-ardoise'
const folder = 'docs/guide/images'

const executablePath = findOrInstallBrowser()
if (!executablePath) throw new Error(missingBrowser)
await mkdir(folder, { recursive: true })
const program = await launchProgram({ DEMO: '1' })
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 560 }, locale: 'fr-FR', timezoneId: 'Europe/Paris' })
  await demoReady(page)
  await takeAll(page)
} finally {
  await browser.close()
  await program.remove()
}

async function demoReady(page: Page): Promise<void> {
  for (;;) {
    const answer = await page.request.get(`${program.url}/api/installation`)
    const { state } = (await answer.json()) as { state: string }
    if (state === 'ready') return
    await page.waitForTimeout(1_000)
  }
}

async function takeAll(page: Page): Promise<void> {
  const shot = async (name: string) => {
    await page.waitForLoadState('networkidle').catch(() => undefined)
    await page.waitForTimeout(700)
    await page.screenshot({ path: `${folder}/${name}.png` })
  }
  await page.goto(`${program.url}/connexion`)
  await page.getByRole('textbox', { name: 'Identifiant' }).fill(LOGIN)
  await page.locator('input[type=password]').fill(PASSWORD)
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
  await page.getByRole('heading', { name: /^Bonjour/ }).waitFor()
  await shot('accueil')
  await page.goto(`${program.url}/contacts/clients`)
  await page.locator('[role=row] a').first().waitFor()
  await shot('contacts')
  await page.locator('[role=row] a').first().click()
  await shot('dossier')
  await takeFamily(page, shot)
  await page.goto(`${program.url}/services/imports/nouveau`)
  await page.locator('input[type=file]').setInputFiles('testdata/febrl/dataset1.csv')
  await page.getByRole('button', { name: 'Contrôler' }).click()
  await page.getByRole('tab').first().waitFor()
  await shot('import')
  await page.goto(`${program.url}/services/modeles`)
  await page.getByRole('link', { name: 'Entrée en relation' }).click()
  await shot('modele')
  await page.goto(`${program.url}/pilotage`)
  await shot('pilotage')
  await page.goto(`${program.url}/pilotage/affaires`)
  await page.locator('[role=row] a[href^="/affaires/"]').first().click()
  await page
    .getByRole('table', { name: 'Étapes' })
    .or(page.getByRole('heading', { name: 'Étapes' }))
    .first()
    .waitFor()
  await shot('affaire')
}

/** A file with relations and wealth, and the contacts that the demo firm holds twice. */
async function takeFamily(page: Page, shot: (name: string) => Promise<void>): Promise<void> {
  const found = await page.request.get(`${program.url}/api/contacts/search?search=kermadec%20anne`)
  const { contacts } = (await found.json()) as { contacts: { id: string }[] }
  await page.goto(`${program.url}/contacts/${contacts[0]?.id}/relations`)
  await page.getByRole('link', { name: 'KERMADEC Hervé' }).first().waitFor()
  await shot('relations')
  await page.getByRole('tab', { name: 'Patrimoine' }).click()
  await page.getByText('Patrimoine net').first().waitFor()
  await shot('patrimoine')
  await page.goto(`${program.url}/contacts/doublons`)
  await page.getByRole('list', { name: 'Doublons probables' }).waitFor()
  await shot('doublons')
}
