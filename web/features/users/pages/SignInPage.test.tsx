import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readInstallation } from '#contract/organisation/organisation.contract.ts'
import { enterSecondFactor, finishSingleSignOn, readSignInWays, startSingleSignOn } from '#contract/users/sign-in.contract.ts'
import { readSession, signIn } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
    .on(readInstallation, { state: 'ready', demo: null, demoAccounts: [] })
    .refuse(readSession, 'signed_out')
    .on(readSignInWays, { singleSignOn: null, passkeys: false })
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

describe('with a second factor', () => {
  const ticket = 'x'.repeat(43)
  beforeEach(() => {
    server.on(signIn, { secondFactor: { ticket, passkeys: false } })
  })

  test('SEC-1 a wrong code is said and typed again; one may start over', async () => {
    server.refuse(enterSecondFactor, 'users.wrong_code')
    const { user } = openApp('/connexion')
    await signInAs(user, 'e.lefevre', 'secret')
    const code = await screen.findByLabelText('Code de votre application')
    expect(document.activeElement).toBe(code)
    await user.type(code, '123 456{Enter}')
    expect((await screen.findByRole('alert')).textContent).toContain('Ce code n’est pas le bon')
    expect(document.activeElement).toBe(code)
    await user.click(screen.getByRole('button', { name: 'Recommencer avec un autre compte' }))
    expect(await screen.findByLabelText('Identifiant')).toBeTruthy()
  })

  test('SEC-1 the code after the password opens the session', async () => {
    server.on(enterSecondFactor, () => {
      server.on(readSession, aSession())
      return {}
    })
    const { user } = openApp('/connexion')
    await signInAs(user, 'e.lefevre', 'secret')
    await user.type(await screen.findByLabelText('Code de votre application'), 'abcd-efgh-jkmn{Enter}')
    await screen.findByRole('heading', { name: 'Bonjour Éléonore' })
    expect(server.sentTo(enterSecondFactor)[0]?.input).toEqual({ ticket, code: 'abcd-efgh-jkmn' })
  })
})

describe('with a provider', () => {
  beforeEach(() => {
    server.on(readSignInWays, { singleSignOn: { label: 'Entreprise' }, passkeys: false })
  })

  test('ORG-21 no password is asked; a provider that is away is said', async () => {
    server.refuse(startSingleSignOn, 'users.provider_failed')
    const { user } = openApp('/connexion')
    await user.click(await screen.findByRole('button', { name: 'Continuer avec Entreprise' }))
    expect((await screen.findByRole('alert')).textContent).toContain('n’a pas répondu comme il le devait')
    expect(screen.queryByLabelText('Mot de passe')).toBeNull()
    expect(screen.queryByText('Mot de passe oublié ?')).toBeNull()
  })

  test('ORG-21 a return that is refused says why and leads back', async () => {
    server.refuse(finishSingleSignOn, 'users.provider_unknown', { email: 'eve@essai.fr' })
    openApp('/connexion/retour')
    expect((await screen.findByRole('alert')).textContent).toContain('Aucun compte de Sillage n’a l’adresse eve@essai.fr')
    expect(screen.getByRole('link', { name: 'Revenir à la connexion' }).getAttribute('href')).toBe('/connexion')
  })

  test('ORG-21 a return goes back to the address one had asked for, once', async () => {
    const ticket = 'y'.repeat(43)
    sessionStorage.setItem('sillage.fournisseur', JSON.stringify({ ticket, back: '/ma-fiche' }))
    server.on(finishSingleSignOn, () => {
      server.on(readSession, aSession())
      return {}
    })
    const { router } = openApp('/connexion/retour')
    await waitFor(() => expect(router.state.location.href).toBe('/ma-fiche'))
    expect(server.sentTo(finishSingleSignOn).map(({ input }) => input['ticket'])).toEqual([ticket])
    expect(sessionStorage.getItem('sillage.fournisseur')).toBeNull()
  })
})
