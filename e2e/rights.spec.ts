import type { Page } from '@playwright/test'
import { addContact } from '#contract/contacts/contacts.contract.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { addUser } from '#contract/users/users.contract.ts'
import { callOn } from './harness/api.ts'
import { expect, expectAccessible, test, watchFaults } from './harness/journey.ts'
import { activate, choose, foundFirm, signIn } from './harness/people.ts'

/** Profiles and rights, as an administrator arranges them and those concerned live them. */
test.describe.configure({ mode: 'serial' })
test.use({ journey: 'rights' })

const ADMIN = 'eve@duparc.example'
const bob = { firstName: 'Bob', lastName: 'Martin', email: 'bob@duparc.example', profile: 'Conseiller junior' }
const PROFILE = 'Assistant'
let contactId = ''

const openProfile = async (page: Page, url: string, label: string) => {
  await page.goto(`${url}/administration/profils`)
  await page.getByRole('link', { name: label, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible()
}

async function giveScope(page: Page, right: string, scope: string): Promise<void> {
  await page.getByRole('radiogroup', { name: right, exact: true }).getByText(scope, { exact: true }).click()
}

test('ORG-10 a profile is duplicated, named and saved; « Administrateur » is only read', async ({ page, browser, program }) => {
  const faults = watchFaults(page)
  await page.goto(program.url)
  await foundFirm(page, 'Cabinet Duparc', 'Ève', 'Duparc', ADMIN)
  const { profiles } = await callOn(page, listProfiles, {})
  const profileId = profiles.find(({ label }) => label === bob.profile)!.id
  await callOn(page, addUser, { ...bob, login: bob.email, profileId })
  await activate(page, browser, program.url, bob)
  await openProfile(page, program.url, 'Administrateur')
  await expect(page.getByText('il ne se modifie, ne s’invalide et ne se supprime pas', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Enregistrer' })).toHaveCount(0)
  await openProfile(page, program.url, bob.profile)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('menuitem', { name: 'Dupliquer' }).click()
  await expect(page.getByRole('heading', { name: `Copie de ${bob.profile}` })).toBeVisible()
  await page.getByRole('textbox', { name: 'Libellé' }).fill(PROFILE)
  await page.getByRole('tab', { name: 'Contact' }).click()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: PROFILE })).toBeVisible()
  expect(faults).toEqual([])
})

test('ORG-13 ORG-15 rights of one person act on their open page without reloading it', async ({ page, browser, program }) => {
  const theirs = await browser.newPage()
  await signIn(theirs, program.url, bob.email)
  await expect(theirs.getByRole('link', { name: 'Contacts', exact: true })).toBeVisible()
  await signIn(page, program.url, ADMIN)
  await page.goto(`${program.url}/administration/profils`)
  await page.getByRole('button', { name: 'Personnaliser les droits de…' }).click()
  await choose(page, 'Utilisateur', 'MARTIN Bob')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Personnaliser', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Droits de Bob Martin' })).toBeVisible()
  await page.getByRole('tab', { name: 'Contact' }).click()
  await giveScope(page, 'Accès aux contacts', 'Aucune')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(theirs.getByRole('link', { name: 'Contacts', exact: true })).toHaveCount(0)
  await giveScope(page, 'Accès aux contacts', 'Les siens')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(theirs.getByRole('link', { name: 'Contacts', exact: true })).toBeVisible()
  await theirs.close()
})

test('SEC-7 « Pourquoi ? » tells what is missing, on the contact’s own page', async ({ page, program }) => {
  await signIn(page, program.url, ADMIN)
  const added = await callOn(page, addContact, {
    type: 'client',
    kind: 'person',
    general: { lastName: 'Dupont', firstNames: 'Jean' },
  })
  contactId = added.id
  await page.goto(`${program.url}/contacts/${contactId}/general`)
  await page.getByRole('button', { name: 'Actions' }).click()
  await page.getByRole('menuitem', { name: 'Pourquoi ?' }).click()
  await choose(page, 'Utilisateur', 'MARTIN Bob')
  await expect(page.getByText('Bob Martin ne voit pas')).toBeVisible()
  await expect(page.getByText('donne la portée « Les siens »', { exact: false })).toBeVisible()
  await expectAccessible(page)
})

test('SEC-7 « Voir en tant que » is marked, shows what they see, changes nothing, and is left', async ({ page, program }) => {
  await signIn(page, program.url, ADMIN)
  await page.goto(`${program.url}/administration/utilisateurs`)
  await page
    .getByRole('row', { name: /MARTIN Bob/ })
    .getByRole('button')
    .click()
  await page.getByRole('menuitem', { name: 'Voir en tant que cette personne' }).click()
  const banner = page.getByRole('complementary', { name: 'Voir en tant que' })
  await expect(banner.getByText('Vous voyez en tant que Bob Martin')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Bonjour Bob' })).toBeVisible()
  await expectAccessible(page)
  await page.goto(`${program.url}/contacts/${contactId}/general`)
  await expect(page.getByRole('heading', { name: /DUPONT/ })).toHaveCount(0)
  await expect(banner).toBeVisible()
  await expect(callOn(page, addContact, { type: 'client', kind: 'person', general: { lastName: 'Essai' } })).rejects.toThrow(
    'tout se lit, rien ne se change',
  )
  await banner.getByRole('button', { name: 'Quitter' }).click()
  await expect(banner).toHaveCount(0)
  await expect(page.getByRole('heading', { name: /DUPONT/ })).toBeVisible()
})
