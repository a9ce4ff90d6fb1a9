import { generateSync } from 'otplib'
import type { Page } from '@playwright/test'
import { expect, expectAccessible, test, watchFaults } from './harness/journey.ts'
import { foundFirm, PASSWORD } from './harness/people.ts'

/** What protects an account, as its owner sets it up and lives with it: second factor, passkeys, sessions. */
test.describe.configure({ mode: 'serial' })
test.use({ journey: 'security' })

const ADMIN = 'eve@duparc.example'
let recoveryCodes: string[] = []
let secret = ''
let faults: string[]
test.beforeEach(({ page }) => {
  faults = watchFaults(page)
})
test.afterEach(() => expect(faults).toEqual([]))

/** Passkeys serve at a name, not at an address. */
const home = ({ url }: { url: string }) => url.replace('127.0.0.1', 'localhost')

const card = async (page: Page) => {
  await page.getByRole('heading', { name: /^Bonjour/ }).waitFor()
  await page.goto(`${new URL(page.url()).origin}/ma-fiche`)
  await expect(page.getByRole('heading', { name: 'Second facteur' })).toBeVisible()
}
async function prove(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Confirmez que c’est bien vous' })
  await dialog.locator('input[type=password]').fill(PASSWORD)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Confirmer', exact: true }).click()
}
async function givePassword(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/connexion`)
  await page.getByLabel('Identifiant').fill(ADMIN)
  await page.locator('input[type=password]').fill(PASSWORD)
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
}
async function giveCode(page: Page, code: string): Promise<void> {
  await page.getByLabel('Code de votre application').fill(code)
  await page.getByRole('button', { name: 'Confirmer' }).click()
}

/** A device that this browser can ask for passkeys. */
async function aDevice(page: Page, transport: 'internal' | 'usb'): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport,
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}
async function addPasskey(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
  await prove(page)
  const dialog = page.getByRole('dialog', { name: 'Ajouter une clé d’accès' })
  await dialog.getByRole('textbox', { name: 'Nom de cette clé' }).fill(name)
  await dialog.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByRole('table', { name: 'Clés d’accès' }).getByText(name, { exact: true })).toBeVisible()
}

test('SEC-1 the second factor is turned on by a first code, and recovery codes are shown once', async ({ page, program }) => {
  await page.goto(home(program))
  await foundFirm(page, 'Cabinet Duparc', 'Ève', 'Duparc', ADMIN)
  await card(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Activer le second facteur' }).click()
  await prove(page)
  const dialog = page.getByRole('dialog', { name: 'Activer le second facteur' })
  await expect(dialog.getByRole('img', { name: /QR code/ })).toBeVisible()
  secret = ((await dialog.locator('code').textContent()) ?? '').replaceAll(' ', '')
  await expectAccessible(page)
  await dialog.getByLabel('Code affiché par l’application').fill('000000')
  await dialog.getByRole('button', { name: 'Activer', exact: true }).click()
  await expect(dialog.getByText('Ce code n’est pas le bon', { exact: false })).toBeVisible()
  await dialog.getByLabel('Code affiché par l’application').fill(generateSync({ secret }))
  await dialog.getByRole('button', { name: 'Activer', exact: true }).click()
  const shown = page.getByRole('dialog', { name: 'Vos codes de secours' })
  await expect(shown.getByRole('listitem')).toHaveCount(10)
  recoveryCodes = await shown.getByRole('listitem').allTextContents()
  await expectAccessible(page)
  await shown.getByRole('button', { name: 'Je les ai notés' }).click()
  await expect(page.getByText('Il vous reste 10 codes de secours.')).toBeVisible()
})

test('SEC-1 the password is no longer enough; a code or a recovery code is, once', async ({ page, browser, program }) => {
  await givePassword(page, home(program))
  await expectAccessible(page)
  // The next one: the code that turned it on has served.
  const code = generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + 30 })
  await giveCode(page, code)
  await expect(page.getByRole('heading', { name: 'Bonjour Ève' })).toBeVisible()
  const elsewhere = await browser.newPage()
  await givePassword(elsewhere, home(program))
  await giveCode(elsewhere, code)
  await expect(elsewhere.getByText('Ce code a déjà servi', { exact: false })).toBeVisible()
  await giveCode(elsewhere, recoveryCodes[0]!)
  await expect(elsewhere.getByRole('heading', { name: 'Bonjour Ève' })).toBeVisible()
  await elsewhere.close()
})

test('SEC-1 passkeys: several, named; one signs in alone, or after the password; removed, it is unknown', async ({
  page,
  program,
}) => {
  const url = home(program)
  await givePassword(page, url)
  await giveCode(page, recoveryCodes[1]!)
  await card(page)
  await aDevice(page, 'internal')
  await addPasskey(page, 'Ordinateur')
  await page.context().clearCookies()
  await page.goto(`${url}/connexion`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Se connecter avec une clé d’accès' }).click()
  await expect(page.getByRole('heading', { name: 'Bonjour Ève' })).toBeVisible()
  await page.context().clearCookies()
  await givePassword(page, url)
  await page.getByRole('button', { name: 'Se connecter avec une clé d’accès' }).click()
  await card(page)
  await aDevice(page, 'usb')
  await addPasskey(page, 'Clé USB')
  await page.getByRole('button', { name: 'Renommer Clé USB' }).click()
  await page.getByRole('textbox', { name: 'Nom de cette clé' }).fill('Clé du bureau')
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByRole('button', { name: 'Retirer Clé du bureau' })).toBeVisible()
  await page.getByRole('button', { name: 'Retirer Ordinateur' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Retirer', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Confirmer avec une clé d’accès' }).click()
  await expect(page.getByRole('button', { name: 'Retirer Ordinateur' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Retirer Clé du bureau' })).toBeVisible()
})

test('SEC-1 my sessions: where, on what; the others are closed at once', async ({ page, browser, program }) => {
  const other = await browser.newPage()
  for (const [one, code] of [
    [page, recoveryCodes[2]],
    [other, recoveryCodes[3]],
  ] as const) {
    await givePassword(one, home(program))
    await giveCode(one, code!)
    await expect(one.getByRole('heading', { name: 'Bonjour Ève' })).toBeVisible()
  }
  await card(page)
  const sessions = page.getByRole('table', { name: 'Mes sessions' })
  await expect(sessions.getByText('Cette session')).toHaveCount(1)
  await expect(sessions.getByText('Chrome sur Linux').first()).toBeVisible()
  await page.getByRole('button', { name: 'Fermer toutes les autres sessions' }).click()
  await expect(sessions.getByRole('row')).toHaveCount(2)
  await other.goto(`${home(program)}/contacts/clients`)
  await expect(other.getByRole('heading', { name: 'Connexion' })).toBeVisible()
  await other.close()
})
