import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { startSeeing, stopSeeing } from '#contract/rights/seeing.contract.ts'
import { listUsers, readSession } from '#contract/users/users.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { aScope, aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

const id = (end: number) => `0197b0aa-0000-7000-8000-00000000000${end}`
const address = '/administration/profils'
const floating = { hidden: true }

type Profile = Out<typeof listProfiles>['profiles'][number]
const aProfile = (end: number, label: string, change: Partial<Profile> = {}): Profile => ({
  id: id(end),
  label,
  valid: true,
  isAdministrator: false,
  custom: false,
  person: null,
  userCount: 0,
  flags: [],
  scopes: aScope('none'),
  version: 1,
  notChange: null,
  notDelete: null,
  ...change,
})

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
    .on(readSession, aSession())
    .on(listProfiles, { profiles: [aProfile(1, 'Conseiller'), aProfile(2, 'Ancien', { valid: false })] })
    .on(listUsers, { rows: [], total: { count: 0, exact: true } })
})

// Loaded lazily: no test waits for their files.
await import('../profiles/ProfileListPage.tsx')
await import('./SeeingBanner.tsx')

afterEach(() => vi.unstubAllGlobals())

const menuOf = async (user: ReturnType<typeof openApp>['user'], name: RegExp) => {
  const row = await screen.findByRole('row', { name })
  await user.click(within(row).getByRole('button'))
}

test('SEC-7 who lacks a right is not offered « Voir avec ce profil »', async () => {
  server.on(readSession, { ...aSession(), scopes: aScope('group') })
  const { user } = openApp(address)
  await menuOf(user, /Conseiller/)
  expect(await screen.findByRole('menuitem', { name: 'Dupliquer', ...floating })).toBeTruthy()
  expect(screen.queryByRole('menuitem', { name: 'Voir avec ce profil', ...floating })).toBeNull()
})

test('SEC-7 an administrator is, for a profile that is valid', async () => {
  server.on(startSeeing, {})
  const { user } = openApp(address)
  await menuOf(user, /Conseiller/)
  await user.click(await screen.findByRole('menuitem', { name: 'Voir avec ce profil', ...floating }))
  expect(server.sentTo(startSeeing)[0]?.input).toMatchObject({ profileId: id(1) })
})

test('SEC-7 while somebody is seen every page says so, and how to leave', async () => {
  const seeing = { kind: 'user', name: 'Paul Martin', by: 'Éléonore Lefèvre' } as const
  server.on(readSession, { ...aSession(), seeing }).on(stopSeeing, {})
  const { user } = openApp(address)
  const banner = within(await screen.findByRole('complementary', { name: 'Voir en tant que' }))
  expect(banner.getByText('Vous voyez en tant que Paul Martin')).toBeTruthy()
  await user.click(banner.getByRole('button', { name: 'Quitter' }))
  expect(server.sentTo(stopSeeing)).toHaveLength(1)
})
