import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listMails } from '#contract/mail/mail.contract.ts'
import { readFirm } from '#contract/organisation/firm.contract.ts'
import { FirmCard } from '#contract/organisation/firm.shapes.ts'
import { listBusinessUnits } from '#contract/organisation/units.contract.ts'
import { listProfiles } from '#contract/rights/rights.contract.ts'
import { listUsers, readHierarchy, readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

const none = { rows: [], total: { count: 0, exact: true } }
beforeEach(() => {
  new FakeServer()
    .on(readSession, aSession())
    .on(readFirm, { ...FirmCard.parse({ name: 'Cabinet Duparc', siren: '404833048', oriasNumber: '07001234' }), version: 1 })
    .on(listUsers, ({ state }: { state?: string }) => ({
      rows: [],
      total: { count: state === 'inactive' ? 1 : 12, exact: true },
    }))
    .on(listBusinessUnits, { units: [] })
    .on(listProfiles, { profiles: [] })
    .on(readHierarchy, { users: [] })
    .on(listMails, none)
})

// Loaded lazily by its route: no test waits for its files.
await import('./AdministrationPage.tsx')

afterEach(() => vi.unstubAllGlobals())

const block = async (name: string) => (await screen.findByRole('heading', { name })).parentElement!.parentElement!

test('ORG-5 Administration opens on blocks with counts, each leading to its page', async () => {
  openApp('/administration')
  expect(await within(await block('Utilisateurs')).findByText('12 utilisateurs actifs, 1 inactif')).toBeTruthy()
  expect(
    within(await block('Établissement'))
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/administration/etablissement')
  expect(
    within(await block('Profils utilisateur'))
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/administration/profils')
})

test('ORG-5 what does not exist yet says so, without a number or a link', async () => {
  openApp('/administration')
  for (const name of ['Gestion de l’agrégation', 'Codes extranets non opérationnels']) {
    const shown = await block(name)
    expect(within(shown).queryByRole('link')).toBeNull()
    expect(shown.textContent).toContain('Pas encore de données')
    expect(shown.textContent).not.toMatch(/\d/)
  }
})
