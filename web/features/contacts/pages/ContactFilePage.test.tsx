import { configure, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listRecentContacts, readContact, readContactHistory, recordOpening } from '#contract/contacts/contacts.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import { aContactFile } from '../testing/a-contact-file.ts'

configure({ asyncUtilTimeout: 15_000 })
vi.setConfig({ testTimeout: 60_000 })

const contact = aContactFile()
let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
    .on(readSession, aSession())
    .on(readContact, contact)
    .on(recordOpening, {})
    .on(listRecentContacts, { contacts: [] })
    .on(readContactHistory, { lines: [], next: null })
})
afterEach(() => vi.unstubAllGlobals())

test('CON-8 a section that does not exist has no address', async () => {
  openApp(`/contacts/${contact.id}/nulle-part`)
  expect(await screen.findByRole('heading', { name: 'Page introuvable' })).toBeTruthy()
})

test('CON-25 a file is printed from its menu, and once when a list asked for it', async () => {
  const print = vi.fn<() => void>()
  vi.stubGlobal('print', print)
  const { user, router } = openApp(`/contacts/${contact.id}/general?imprimer=oui`)
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1), { timeout: 10_000 })
  await vi.waitFor(() => expect(router.state.location.search).toEqual({}))
  await user.click(await screen.findByRole('button', { name: 'Actions' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Imprimer…', hidden: true }))
  expect(print).toHaveBeenCalledTimes(2)
})

test('CON-8 « Tout parcourir » opens any section in two clicks, and the header stays', async () => {
  const { user, router } = openApp(`/contacts/${contact.id}/general`)
  await user.click(await screen.findByRole('button', { name: 'Tout parcourir' }))
  const file = await screen.findByRole('group', { name: 'Dossier', hidden: true })
  await user.click(within(file).getByRole('menuitem', { name: 'Historique', hidden: true }))
  expect(router.state.location.pathname).toBe(`/contacts/${contact.id}/historique`)
  expect(await screen.findByText(/Rien n’a encore été noté/)).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1, name: contact.name })).toBeTruthy()
  for (const fact of [/Client · Patrimoniaux · Personne physique · 44 ans · Hugo Bernard/, 'Décédé', 'Dossier privé', 'VIP'])
    expect(screen.getByText(fact)).toBeTruthy()
  expect(server.sentTo(recordOpening)).toHaveLength(1)
})
