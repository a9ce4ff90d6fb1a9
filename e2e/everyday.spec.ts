import { addContact } from '#contract/contacts/contacts.contract.ts'
import type { Page, Request } from '@playwright/test'
import { callOn } from './harness/api.ts'
import { expect, expectAccessible, test, watchFaults } from './harness/journey.ts'
import { foundFirm, signIn } from './harness/people.ts'

/** What everybody does every day, by keyboard, in the dark, on a phone, beside a colleague. */
test.describe.configure({ mode: 'serial' })
test.use({ journey: 'everyday' })

const ADMIN = 'eve@duparc.example'
let contactId = ''

let faults: string[]
test.beforeEach(({ page }) => {
  faults = watchFaults(page)
})
test.afterEach(() => expect(faults).toEqual([]))

async function askPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').locator('input')).toBeFocused()
  await page.keyboard.type(words)
}

test('UX-3 the palette finds a contact by keyboard alone', async ({ page, program }) => {
  await page.goto(program.url)
  await foundFirm(page, 'Cabinet Duparc', 'Ève', 'Duparc', ADMIN)
  const added = await callOn(page, addContact, {
    type: 'client',
    kind: 'person',
    general: { lastName: 'Lefèvre', firstNames: 'Éléonore' },
  })
  contactId = added.id
  await askPalette(page, 'lefevre')
  await expect(page.getByRole('dialog').getByText(added.name)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: added.name })).toBeVisible()
  await expectAccessible(page)
})

test('UX-1 the dark theme is chosen, kept and accessible', async ({ page, program }) => {
  await signIn(page, program.url, ADMIN)
  await askPalette(page, 'sombre')
  await page.getByRole('dialog').getByText('Passer au thème sombre').click()
  const root = page.locator('html')
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await page.goto(`${program.url}/contacts/${contactId}/general`)
  await expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark')
  await expect(page.getByRole('textbox', { name: 'Nom', exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${program.url}/pilotage`)
  await expect(page.getByRole('heading', { name: 'Affaires' })).toBeVisible()
  await expectAccessible(page)
})

test('PERF-5 at most 300 kB of compressed script are asked for before the first page, whether one signs in or is signed in', async ({
  page,
  browser,
  program,
}) => {
  await expectLightScripts(page, async () => {
    await page.goto(program.url)
    await expect(page.getByRole('button', { name: 'Se connecter', exact: true })).toBeVisible()
  })
  await signIn(page, program.url, ADMIN)
  const context = await browser.newContext({ storageState: await page.context().storageState() })
  const fresh = await context.newPage()
  await expectLightScripts(fresh, async () => {
    await fresh.goto(program.url)
    await expect(fresh.getByRole('heading', { level: 1 })).toBeVisible()
  })
  await context.close()
})

async function expectLightScripts(page: Page, open: () => Promise<void>): Promise<void> {
  const scripts: Request[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.push(request)
  })
  await open()
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all(scripts.map(async (script) => (await script.sizes()).responseBodySize))
  expect(sizes.length).toBeGreaterThan(1)
  expect(Math.min(...sizes)).toBeGreaterThan(0)
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(300_000)
}

test('UX-5 list and file are usable 390 pixels wide', async ({ page, program }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, program.url, ADMIN)
  await page.goto(`${program.url}/contacts/clients`)
  const found = page.getByRole('link', { name: /Lefèvre/i }).first()
  await expect(found).toBeInViewport()
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  expect(await tooWide()).toBe(false)
  await expectAccessible(page)
  await found.click()
  await expect(page.getByRole('tab', { name: 'Général' })).toBeInViewport()
  await page.getByRole('textbox', { name: 'Nom', exact: true }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('textbox', { name: 'Nom', exact: true })).toBeInViewport()
  expect(await tooWide()).toBe(false)
  await expectAccessible(page)
})

test('REL-2 two people edit one contact: the second is told, chooses field by field and loses nothing', async ({
  page,
  browser,
  program,
}) => {
  const colleague = await browser.newPage()
  const file = `${program.url}/contacts/${contactId}/general`
  for (const one of [page, colleague]) {
    await signIn(one, program.url, ADMIN)
    await one.goto(file)
    await expect(one.getByRole('textbox', { name: 'Profession', exact: true })).toBeVisible()
  }
  await page.getByRole('textbox', { name: 'Profession', exact: true }).fill('Architecte')
  await colleague.getByRole('textbox', { name: 'Profession', exact: true }).fill('Urbaniste')
  await colleague.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(colleague.getByText('Enregistré', { exact: true }).first()).toBeVisible()
  await colleague.close()
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  const conflict = page.getByRole('dialog', { name: 'Cet élément a changé entre-temps' })
  await expect(conflict.getByText('Architecte')).toBeVisible()
  await expect(conflict.getByText('Urbaniste')).toBeVisible()
  await expectAccessible(page)
  await conflict.getByRole('radio', { name: /Architecte/ }).check()
  await conflict.getByRole('button', { name: 'Enregistrer mon choix' }).click()
  await expect(conflict).toBeHidden()
  await page.goto(file)
  await expect(page.getByRole('textbox', { name: 'Profession', exact: true })).toHaveValue('Architecte')
})
