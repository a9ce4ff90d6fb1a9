import { createServer } from 'node:net'
import { aProvider } from '#features/users/single-sign-on/provider.factory.ts'
import type { RunningProvider } from '#features/users/single-sign-on/provider.factory.ts'
import { expect, expectAccessible, test, watchFaults } from './harness/journey.ts'
import { launchProgram } from './harness/program.ts'
import type { Program } from './harness/program.ts'

/** ORG-21: a firm whose people sign in by their company's provider, from its first day. */
test.describe.configure({ mode: 'serial' })

let provider: RunningProvider
let program: Program
let url: string

test.beforeAll(async () => {
  const port = await freePort()
  url = `http://localhost:${port}`
  provider = await aProvider(url)
  program = await launchProgram({ ...provider.environment, PORT: String(port) }, 'provider')
})
test.afterAll(async () => {
  await program.remove()
  await provider.stop()
})

/** The provider must know our address before we start. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address ? address.port : 0
}

test('ORG-21 the firm is founded without a password, and its administrator comes in by the provider', async ({ page }) => {
  const faults = watchFaults(page)
  // The provider's own pages ask for fonts from elsewhere.
  await page.route(/^https:/, (route) => route.fulfill({ body: '' }))
  provider.people.set('eve', { email: 'eve@duparc.example', email_verified: true })
  provider.people.set('inconnu', { email: 'inconnu@duparc.example', email_verified: true })
  await page.goto(url)
  await page.getByLabel('Nom de l’établissement').fill('Cabinet Duparc')
  await page.getByRole('textbox', { name: 'Prénom' }).fill('Ève')
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Duparc')
  await page.getByLabel('Adresse e-mail').fill('eve@duparc.example')
  await expect(page.locator('input[type=password]')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Créer l’établissement' }).click()
  await expect(page.getByRole('heading', { name: 'Connexion' })).toBeVisible()
  await page.goto(`${url}/connexion?retour=%2Fma-fiche`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Continuer avec Entreprise' }).click()
  await page.locator('input[name=login]').fill('eve')
  await page.locator('input[name=password]').fill('x')
  await page.locator('button[type=submit]').click()
  await page.locator('button[type=submit]').click()
  await expect(page.getByRole('heading', { name: 'Ma fiche' })).toBeVisible()
  await expect(page.getByText('Vous vous connectez avec Entreprise', { exact: false })).toBeVisible()
  await expectAccessible(page)
  expect(faults).toEqual([])
})

test('ORG-21 somebody the firm does not know is told so, and nothing is created', async ({ page }) => {
  await page.goto(`${url}/connexion`)
  await page.getByRole('button', { name: 'Continuer avec Entreprise' }).click()
  await page.locator('input[name=login]').fill('inconnu')
  await page.locator('input[name=password]').fill('x')
  await page.locator('button[type=submit]').click()
  await page.locator('button[type=submit]').click()
  await expect(page.getByRole('alert')).toContainText('Aucun compte de Sillage n’a l’adresse inconnu@duparc.example')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Revenir à la connexion' }).click()
  await expect(page.getByRole('button', { name: 'Continuer avec Entreprise' })).toBeVisible()
})
