import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readInstallation } from '#contract/organisation/organisation.contract.ts'
import { listSessions, readSecurity } from '#contract/users/security.contract.ts'
import { proveIdentity, readSignInWays } from '#contract/users/sign-in.contract.ts'
import { changePassword, listTokens, readSession, signIn } from '#contract/users/users.contract.ts'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import { chosenLanguage } from '../languages/language.ts'
import { aSession, openApp } from '../testing/open-app.tsx'

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
    .on(readSession, aSession())
    .on(readSecurity, { singleSignOn: null, twoFactorSince: null, recoveryCodesLeft: 0, passkeysHere: false, passkeys: [] })
    .on(listSessions, { sessions: [] })
    .on(listTokens, { tokens: [] })
})

afterEach(() => vi.unstubAllGlobals())

describe('an address', () => {
  test('that leads nowhere is said inside the frame', async () => {
    openApp('/nulle/part')
    expect(await screen.findByRole('heading', { name: 'Page introuvable' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Sillage, accueil' })).toBeTruthy()
    await waitFor(() => expect(document.title).toBe('Page introuvable · Sillage'))
  })

  test('UX-1 reached from another is announced and takes the focus', async () => {
    const { user } = openApp('/ma-fiche')
    await user.click(await screen.findByRole('link', { name: 'Accueil' }))
    await screen.findByRole('heading', { name: 'Bonjour Éléonore' })
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
    expect(screen.getByRole('link', { name: 'Accueil' }).getAttribute('aria-current')).toBe('page')
    expect(screen.getAllByRole('status').some((status) => status.textContent === 'Accueil')).toBe(true)
  })
})

describe('the palette', () => {
  test('UX-3 goes where one types, from the keyboard alone', async () => {
    const { user } = openApp('/')
    await screen.findByRole('heading', { name: 'Bonjour Éléonore' })
    await user.keyboard('{Control>}k{/Control}')
    const search = await screen.findByPlaceholderText('Rechercher ou agir…')
    await user.type(search, 'fich')
    expect(screen.queryByText('Se déconnecter')).toBeNull()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(await screen.findByRole('heading', { name: 'Ma fiche' })).toBeTruthy()
  })

  test('says when nothing matches', async () => {
    const { user } = openApp('/')
    await user.click(await screen.findByRole('button', { name: 'Rechercher ou agir…' }))
    await user.type(await screen.findByPlaceholderText('Rechercher ou agir…'), 'zzz')
    expect(await screen.findByText('Rien ne correspond à « zzz ».')).toBeTruthy()
  })
})

test('UX-3 « ? » shows the shortcuts, but not to somebody who is writing', async () => {
  const { user } = openApp('/ma-fiche')
  await user.type(await screen.findByLabelText('Nouveau mot de passe'), '?')
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(screen.getByRole('heading', { name: 'Ma fiche' }))
  await user.keyboard('?')
  expect(await screen.findByRole('dialog', { name: 'Raccourcis du clavier' })).toBeTruthy()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
})

test('UX-2 the page speaks English to who wants it, and again the next time', async () => {
  server
    .on(readInstallation, { state: 'ready', demo: null, demoAccounts: [] })
    .on(readSignInWays, { singleSignOn: null, passkeys: false })
  const { user } = openApp('/connexion')
  await user.click(await screen.findByRole('radio', { name: 'English' }))
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy()
  expect(document.documentElement.lang).toBe('en')
  expect(chosenLanguage()).toBe('en')
  await user.click(screen.getByRole('radio', { name: 'Français' }))
  expect(await screen.findByRole('heading', { name: 'Connexion' })).toBeTruthy()
})

describe('a session that ends', () => {
  async function losesTheSession() {
    server
      .on(readSignInWays, { singleSignOn: null, passkeys: false })
      .on(proveIdentity, { proof: 'x'.repeat(43) })
      .refuse(changePassword, 'signed_out')
      .on(signIn, { secondFactor: null })
    const { user } = openApp('/ma-fiche')
    await user.type(await screen.findByLabelText('Nouveau mot de passe'), 'tisane-orage-bidule')
    await user.click(screen.getByRole('button', { name: 'Changer le mot de passe' }))
    await user.type(await screen.findByLabelText(/Mot de passe actuel/), 'ancien')
    await user.click(screen.getByRole('button', { name: 'Confirmer' }))
    return { user, dialog: within(await screen.findByRole('dialog', { name: 'Votre session est terminée' })) }
  }

  test('UX-4 asks to sign in over the page, which keeps what was typed', async () => {
    const { user, dialog } = await losesTheSession()
    expect(dialog.getByLabelText<HTMLInputElement>('Identifiant').value).toBe('e.lefevre')
    await user.type(dialog.getByLabelText('Mot de passe'), 'ancien')
    await user.click(dialog.getByRole('button', { name: 'Se connecter' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(screen.getByLabelText<HTMLInputElement>('Nouveau mot de passe').value).toBe('tisane-orage-bidule')
  })
})
