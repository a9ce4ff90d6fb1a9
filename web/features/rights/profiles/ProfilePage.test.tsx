import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Out } from '#contract/kernel/operation.ts'
import { changeProfile, readProfile } from '#contract/rights/profiles.contract.ts'
import { everyRight, firstGrants } from '#contract/rights/profiles.rules.ts'
import { gridOf } from '#contract/rights/rights-grid.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

const profileId = '0197b0aa-0000-7000-8000-0000000000aa'
const address = `/administration/profils/${profileId}`

function aProfile(change: Partial<Out<typeof readProfile>> = {}): Out<typeof readProfile> {
  const first = gridOf(firstGrants())
  return {
    id: profileId,
    label: 'Assistante',
    valid: true,
    isAdministrator: false,
    custom: false,
    person: null,
    users: [{ id: profileId, name: 'Paul Martin' }],
    userCount: 1,
    rights: { ...first, calendar: { see: 'group', modifyOthers: true } },
    version: 3,
    notChange: null,
    notDelete: { code: 'rights.profile_used', message: 'Le profil est celui de Paul Martin.' },
    ...change,
  }
}

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
    .on(readSession, aSession())
    .on(readProfile, aProfile())
    .on(changeProfile, aProfile({ version: 4 }))
})

// Loaded lazily by its route: no test waits for its files.
await import('./ProfilePage.tsx')

afterEach(() => vi.unstubAllGlobals())

const floating = { hidden: true }

test('ORG-11 a profile that cannot be changed says why, and has nothing to save', async () => {
  server.on(
    readProfile,
    aProfile({ notChange: { code: 'rights.administrator_fixed', message: 'Il a tous les droits, toujours.' } }),
  )
  openApp(address)
  expect(await screen.findByText('Il a tous les droits, toujours.')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Enregistrer' })).toBeNull()
  expect(screen.getByRole('checkbox', { name: 'Accès à l’administration' }).hasAttribute('disabled')).toBe(true)
})

test('ORG-10 it is not deleted while somebody has it: the menu says who', async () => {
  const { user } = openApp(address)
  await user.click(await screen.findByRole('button', { name: 'Actions' }))
  const entry = await screen.findByRole('menuitem', { name: /Supprimer/, ...floating })
  expect(entry.textContent).toContain('Le profil est celui de Paul Martin.')
  expect(entry.getAttribute('aria-disabled')).toBe('true')
})

test('ORG-14 « modifier les agendas des autres » unticks by itself when the scope is one’s own', async () => {
  const { user } = openApp(address)
  await user.click(await screen.findByRole('tab', { name: 'Agenda' }))
  const others = screen.getByRole('checkbox', { name: 'Modifier les agendas des autres' })
  expect(others).toHaveProperty('checked', true)
  const scopes = within(screen.getByRole('radiogroup', { name: 'Accès aux agendas' }))
  await user.click(scopes.getByRole('radio', { name: 'Les siens' }))
  expect(others).toHaveProperty('checked', false)
  expect(others.hasAttribute('disabled')).toBe(true)
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
  expect(server.sentTo(changeProfile)[0]?.input).toMatchObject({
    version: 3,
    rights: { calendar: { see: 'own', modifyOthers: false } },
  })
})

test('ORG-14 one scope for every contact type, or one for each', async () => {
  const { user } = openApp(address)
  await user.click(await screen.findByRole('tab', { name: 'Contact' }))
  await user.click(within(screen.getByRole('radiogroup', { name: 'Accès aux contacts' })).getByRole('radio', { name: 'Groupe' }))
  await user.click(screen.getByRole('checkbox', { name: 'Même portée pour tous les types' }))
  const prospects = within(screen.getByRole('radiogroup', { name: 'Accès aux contacts (prospects)' }))
  await user.click(prospects.getByRole('radio', { name: 'Aucune' }))
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
  const sent = server.sentTo(changeProfile)[0]?.input
  expect(sent).toMatchObject({ rights: { contacts: { access: { client: 'group', prospect: 'none', other: 'group' } } } })
})

test('ORG-10 « Appliquer tous les droits » ticks everything', async () => {
  const { user } = openApp(address)
  await user.click(await screen.findByRole('button', { name: 'Appliquer tous les droits' }))
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
  expect(server.sentTo(changeProfile)[0]?.input).toMatchObject({ rights: gridOf(everyRight()) })
})
