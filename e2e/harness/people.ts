import { listMails, readMail } from '#contract/mail/mail.contract.ts'
import { ALL_SCOPED } from '#contract/rights/permissions.types.ts'
import { addProfile } from '#contract/rights/profiles.contract.ts'
import { gridOf } from '#contract/rights/rights-grid.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import type { Browser, Page } from '@playwright/test'
import { callOn } from './api.ts'
import { expect } from './journey.ts'

export const PASSWORD = 'tisane-orage-bidule-42'

/** Somebody of the firm of the journey; they sign in with their address. */
export interface Person {
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly profile: string
  readonly manager?: string
}

export async function signIn(page: Page, url: string, login: string): Promise<void> {
  await page.goto(`${url}/connexion`)
  await page.getByLabel('Identifiant').fill(login)
  await page.locator('input[type=password]').fill(PASSWORD)
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
  await expect(page.getByRole('heading', { name: /^Bonjour/ })).toBeVisible()
}

/** Chooses in a list that opens under its field. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

export async function foundFirm(page: Page, name: string, firstName: string, lastName: string, email: string): Promise<void> {
  await page.getByLabel('Nom de l’établissement').fill(name)
  await page.getByRole('textbox', { name: 'Prénom' }).fill(firstName)
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill(lastName)
  await page.getByLabel('Adresse e-mail').fill(email)
  await page.locator('input[type=password]').fill(PASSWORD)
  await page.getByRole('button', { name: 'Créer l’établissement' }).click()
  await expect(page.getByRole('heading', { name: `Bonjour ${firstName}` })).toBeVisible()
}

/** As an administrator; ends on the page of whoever was added. */
export async function addPerson(page: Page, { firstName, lastName, email, profile, manager }: Person): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/administration/utilisateurs`)
  await page.getByRole('button', { name: 'Nouvel utilisateur' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nouvel utilisateur' })
  await dialog.getByRole('textbox', { name: 'Prénom' }).fill(firstName)
  await dialog.getByRole('textbox', { name: 'Nom', exact: true }).fill(lastName)
  await dialog.getByRole('textbox', { name: 'Adresse e-mail professionnelle' }).fill(email)
  await dialog.getByRole('textbox', { name: 'Identifiant de connexion' }).fill(email)
  await choose(page, 'Profil utilisateur', profile)
  if (manager) await choose(page, 'Responsable', manager)
  await dialog.getByRole('button', { name: 'Ajouter et envoyer le lien' }).click()
  await expect(page.getByText(`${firstName} ${lastName} est ajouté.`, { exact: false })).toBeVisible()
}

/** Reads the link in the outbox as the administrator signed in on `page`; the person follows it in a browser of their own. */
export async function activate(page: Page, browser: Browser, url: string, { email, firstName }: Person): Promise<void> {
  const { rows } = await callOn(page, listMails, { search: email })
  const mail = rows.find(({ toAddress }) => toAddress === email)
  expect(mail, `no mail to ${email} in the outbox`).toBeDefined()
  const { text } = await callOn(page, readMail, { mailId: mail!.id })
  const theirs = await browser.newPage()
  await theirs.goto(url + (/\/activation\/\S+/.exec(text)?.[0] ?? '/no-link'))
  await theirs.getByLabel('Nouveau mot de passe').fill(PASSWORD)
  await theirs.getByRole('button', { name: 'Enregistrer et se connecter' }).click()
  await expect(theirs.getByRole('heading', { name: `Bonjour ${firstName}` })).toBeVisible()
  await theirs.close()
}

/** A profile like another, seeing only its user's own records (ORG-16), made by the administrator signed in on `page`. */
export async function copyProfileAsOwn(page: Page, source: string, label: string): Promise<void> {
  const { profiles } = await callOn(page, listProfiles, {})
  const original = profiles.find((profile) => profile.label === source)
  expect(original, `no profile ${source}`).toBeDefined()
  const narrowed = ALL_SCOPED.map((permission) => [permission, original!.scopes[permission] === 'none' ? 'none' : 'own'] as const)
  const rights = gridOf({ flags: new Set(original!.flags), scopes: new Map(narrowed) })
  await callOn(page, addProfile, { label, rights })
}
