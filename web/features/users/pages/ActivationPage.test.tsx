import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askReset, readActivation, readSession, setPassword, signIn } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

const address = '/activation/abcdefghijklmnopqrstuvwxyz'
const link = {
  purpose: 'activation' as const,
  firstName: 'Inès',
  lastName: 'Benali',
  login: 'i.benali',
  firmName: 'Cabinet Duparc',
  expiresAt: '2026-12-01T10:00:00.000Z',
}

let server: FakeServer

beforeEach(() => {
  server = new FakeServer().on(readActivation, link)
})

afterEach(() => vi.unstubAllGlobals())

test('ORG-21 a link that is over says so and leads to another', async () => {
  server.refuse(readActivation, 'users.link_over')
  openApp(address)
  expect((await screen.findByRole('alert')).textContent).toContain('n’est plus valable')
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: 'Demander un nouveau lien' }).pathname).toBe('/mot-de-passe')
})

test('SEC-1 advice is given while one types, and a guessable password is refused', async () => {
  server.refuse(setPassword, 'users.password_guessable')
  const { user } = openApp(address)
  const field = await screen.findByLabelText('Nouveau mot de passe')
  await user.type(field, 'court')
  expect(screen.getByText('Encore trop court : 12 caractères au moins.')).toBeTruthy()
  await user.clear(field)
  await user.type(field, 'Benali-Duparc-2026')
  expect(screen.getByText(/Se devine trop facilement : évitez/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Enregistrer et se connecter' }))
  expect((await screen.findByRole('alert')).textContent).toContain('Rien n’a été changé')
})

test('ORG-21 choosing a password signs in', async () => {
  server
    .on(setPassword, { login: 'i.benali' })
    .on(signIn, { secondFactor: null })
    .on(readSession, aSession({ firstName: 'Inès' }))
  const { user } = openApp(address)
  await user.type(await screen.findByLabelText('Nouveau mot de passe'), 'tisane-orage-bidule')
  await user.click(screen.getByRole('button', { name: 'Enregistrer et se connecter' }))
  await screen.findByRole('heading', { name: 'Bonjour Inès' })
  expect(server.sentTo(setPassword)[0]?.input).toEqual({ token: 'abcdefghijklmnopqrstuvwxyz', password: 'tisane-orage-bidule' })
  expect(server.sentTo(signIn)[0]?.input).toEqual({ login: 'i.benali', password: 'tisane-orage-bidule' })
})

test('SEC-1 asking for a link says the same to everybody', async () => {
  server.on(askReset, {})
  const { user } = openApp('/mot-de-passe')
  await user.type(await screen.findByLabelText('Identifiant ou adresse e-mail'), 'personne{Enter}')
  expect(await screen.findByText(/Si un compte correspond à « personne »/)).toBeTruthy()
})
