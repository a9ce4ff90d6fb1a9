import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Out } from '#contract/kernel/operation.ts'
import { createFirm, loadDemoFirm, readInstallation } from '#contract/organisation/organisation.contract.ts'
import { readSignInWays } from '#contract/users/sign-in.contract.ts'
import { readSession, signIn } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

type Installation = Out<typeof readInstallation>
const empty: Installation = { state: 'empty', demo: null, demoAccounts: [] }

let server: FakeServer
let installation: Installation

beforeEach(() => {
  installation = empty
  server = new FakeServer()
    .on(readInstallation, () => installation)
    .refuse(readSession, 'signed_out')
    .on(readSignInWays, { singleSignOn: null, passkeys: false })
    .on(signIn, () => {
      server.on(readSession, aSession())
      return { secondFactor: null }
    })
})

afterEach(() => vi.unstubAllGlobals())

async function fillIn(user: ReturnType<typeof openApp>['user']) {
  await user.type(await screen.findByLabelText(/^Nom de l’établissement/), 'Cabinet Duparc')
  await user.type(screen.getByLabelText(/^Prénom/), 'Éléonore')
  await user.type(screen.getByLabelText(/^Nom \*/), 'Lefèvre')
  await user.type(screen.getByLabelText(/^Adresse e-mail/), 'e.lefevre@duparc.fr')
  await user.type(screen.getByLabelText(/^Mot de passe/), 'tisane-orage-bidule')
  await user.click(screen.getByText('Créer l’établissement'))
}

describe('creating a firm', () => {
  test('ORG-21, UX-4 it is asked once it is known whether there are passwords: nothing typed is lost when the answer comes', async () => {
    const provider = { singleSignOn: { label: 'Entreprise' }, passkeys: false }
    let answer: () => void = () => undefined
    const asked = new Promise<typeof provider>((resolve) => {
      answer = () => resolve(provider)
    })
    server.on(readSignInWays, () => asked)
    const { user } = openApp('/bienvenue')
    await screen.findByRole('heading', { name: 'Bienvenue dans Sillage' })
    await vi.waitFor(() => expect(server.sentTo(readInstallation).length).toBeGreaterThan(0))
    const early = screen.queryByLabelText(/^Nom de l’établissement/)
    if (early) await user.type(early, 'Cabinet Duparc')
    answer()
    await vi.waitFor(() => expect(screen.queryByLabelText(/^Mot de passe/)).toBeNull())
    const field = await screen.findByLabelText<HTMLInputElement>(/^Nom de l’établissement/)
    expect(field.value).toBe(early ? 'Cabinet Duparc' : '')
  })

  test('the server’s remark stands beside its field', async () => {
    server.refuse(createFirm, 'invalid_input', {}, [{ path: ['email'], message: 'Cette adresse ne reçoit rien.' }])
    const { user } = openApp('/bienvenue')
    await fillIn(user)
    expect(await screen.findByText('Cette adresse ne reçoit rien.')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('somebody was quicker: said, and what was typed is kept', async () => {
    server.refuse(createFirm, 'organisation.already_installed')
    const { user } = openApp('/bienvenue')
    await fillIn(user)
    expect((await screen.findByRole('alert')).textContent).toContain('contient déjà un établissement')
    expect(screen.getByLabelText<HTMLInputElement>(/^Nom \*/).value).toBe('Lefèvre')
  })

  test('an empty installation leads here, and its first administrator is signed in at once', async () => {
    server.on(createFirm, { login: 'e.lefevre@duparc.fr' })
    const { user } = openApp('/')
    await fillIn(user)
    await screen.findByRole('heading', { name: 'Bonjour Éléonore' })
    expect(server.sentTo(signIn)[0]?.input).toEqual({ login: 'e.lefevre@duparc.fr', password: 'tisane-orage-bidule' })
  })
})

describe('the demo firm', () => {
  test('a failure says why and offers to try again', async () => {
    installation = { state: 'loading', demo: { state: 'failed', progress: 0.4, message: 'Disque plein.' }, demoAccounts: [] }
    server.on(loadDemoFirm, {})
    const { user } = openApp('/bienvenue')
    expect((await screen.findByRole('alert')).textContent).toContain('Disque plein.')
    await user.click(screen.getByRole('button', { name: 'Réessayer' }))
    expect(server.sentTo(loadDemoFirm)).toHaveLength(1)
  })

  test('UX-4 shows its progress, then who one may be', async () => {
    server.on(loadDemoFirm, () => {
      installation = { state: 'loading', demo: { state: 'running', progress: 0.4, message: 'Contacts…' }, demoAccounts: [] }
      return {}
    })
    const { user } = openApp('/bienvenue')
    await user.click(await screen.findByRole('button', { name: 'Charger la démonstration' }))
    expect(await screen.findByText('Contacts… 40 %')).toBeTruthy()
    const account = { name: 'Marc Tessier', profileName: 'Manager', login: 'm.tessier', password: 'tisane-orage-bidule' }
    installation = { state: 'ready', demo: { state: 'done', progress: 1, message: '' }, demoAccounts: [account] }
    expect(await screen.findByRole('button', { name: /Marc Tessier/ }, { timeout: 4000 })).toBeTruthy()
  })
})
