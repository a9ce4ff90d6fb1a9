import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readInstallation } from '#contract/organisation/organisation.contract.ts'
import { readSession, signIn } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
    .on(readInstallation, { state: 'ready', demo: null, demoAccounts: [] })
    .refuse(readSession, 'signed_out')
    .on(signIn, () => {
      server.on(readSession, aSession())
      return { secondFactor: null }
    })
})

afterEach(() => vi.unstubAllGlobals())

const password = () => screen.getByLabelText('Mot de passe')

async function signInAs(user: ReturnType<typeof openApp>['user'], login: string, secret: string) {
  await user.type(await screen.findByLabelText('Identifiant'), login)
  await user.type(password(), secret)
  await user.click(screen.getByRole('button', { name: 'Se connecter' }))
}

describe('refused', () => {
  test('nothing is sent while a field is empty, and each says what it wants', async () => {
    const { user } = openApp('/connexion')
    await user.click(await screen.findByRole('button', { name: 'Se connecter' }))
    expect(screen.getByText('À remplir.')).toBeTruthy()
    expect(screen.getByText('Saisissez le mot de passe.')).toBeTruthy()
    expect(server.sentTo(signIn)).toEqual([])
  })

  test('SEC-1 says the same whether the account exists or not, and gives the focus back to the password', async () => {
    server.refuse(signIn, 'users.bad_credentials')
    const { user } = openApp('/connexion')
    await signInAs(user, 'personne', 'secret')
    expect((await screen.findByRole('alert')).textContent).toContain('ne vont pas ensemble')
    expect(document.activeElement).toBe(password())
    expect(screen.getByLabelText<HTMLInputElement>('Identifiant').value).toBe('personne')
  })

  test('ORG-22 an inactive user is told so', async () => {
    server.refuse(signIn, 'users.inactive')
    const { user } = openApp('/connexion')
    await signInAs(user, 'ancien', 'secret')
    expect((await screen.findByRole('alert')).textContent).toContain('n’est plus actif')
  })

  test('SEC-4 a forged return address leads home', async () => {
    const { user, router } = openApp('/connexion?retour=%2F%2Failleurs.fr')
    await signInAs(user, 'e.lefevre', 'secret')
    await screen.findByRole('heading', { name: 'Bonjour Éléonore' })
    expect(router.state.location.href).toBe('/')
  })
})

describe('signed in', () => {
  test('somebody who is not signed in is brought back to the address they wanted', async () => {
    const { user, router } = openApp('/ma-fiche')
    await screen.findByRole('heading', { name: 'Connexion' })
    expect(router.state.location.href).toBe('/connexion?retour=%2Fma-fiche')
    expect(document.title).toBe('Connexion · Sillage')
    await signInAs(user, 'e.lefevre', 'secret')
    await screen.findByRole('heading', { name: 'Ma fiche' })
    expect(server.sentTo(signIn)[0]?.input).toEqual({ login: 'e.lefevre', password: 'secret' })
    await waitFor(() => expect(document.title).toBe('Ma fiche · Sillage'))
  })

  test('a person of the demo firm is one click away', async () => {
    const marc = { name: 'Marc Tessier', profileName: 'Manager', login: 'm.tessier', password: 'tisane-orage-bidule' }
    server.on(readInstallation, { state: 'ready', demo: null, demoAccounts: [marc] })
    const { user } = openApp('/connexion')
    await user.click(await screen.findByRole('button', { name: /Marc Tessier · Manager/ }))
    await screen.findByRole('heading', { name: 'Bonjour Éléonore' })
    expect(server.sentTo(signIn)[0]?.input).toEqual({ login: 'm.tessier', password: 'tisane-orage-bidule' })
  })
})
