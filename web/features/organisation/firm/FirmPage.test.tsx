import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { completeTown } from '#contract/contacts/contacts.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { changeFirm, readFirm } from '#contract/organisation/firm.contract.ts'
import { FirmCard } from '#contract/organisation/firm.shapes.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

const address = '/administration/etablissement'
const aFirm = (change: Partial<Out<typeof readFirm>> = {}) => ({
  ...FirmCard.parse({ name: 'Cabinet Duparc', siren: '404833048', oriasNumber: '07001234' }),
  version: 3,
  ...change,
})

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
    .on(readSession, aSession())
    .on(readFirm, aFirm())
    .on(changeFirm, aFirm({ version: 4 }))
})

// Loaded lazily by its route: no test waits for its files.
await import('./FirmPage.tsx')

afterEach(() => vi.unstubAllGlobals())

test('ORG-1 a number that its register would not give is said beside its field, and nothing is sent', async () => {
  const { user } = openApp(address)
  const siret = await screen.findByLabelText('SIRET')
  await user.type(siret, '404 833 048 00000')
  await user.type(screen.getByLabelText('Numéro de TVA'), 'FR44732829320')
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
  expect(await screen.findByText(/« 404 833 048 00000 » n’est pas un SIRET/)).toBeTruthy()
  await user.clear(siret)
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
  expect(await screen.findByText(/n’est pas celui du SIREN 404 833 048/)).toBeTruthy()
  expect(server.sentTo(changeFirm)).toEqual([])
})

test('ORG-1 compulsory fields are marked', async () => {
  openApp(address)
  for (const label of [/^Nom/, /^SIREN/, /^Numéro ORIAS/])
    expect((await screen.findByLabelText(label)).getAttribute('required')).not.toBeNull()
  expect(screen.getByLabelText('SIRET').getAttribute('required')).toBeNull()
})

test('ORG-1 choosing a town fills its postcode too', async () => {
  server.on(completeTown, { towns: [{ postcode: '35400', name: 'Saint-Malo' }] })
  const { user } = openApp(address)
  await user.type(await screen.findByLabelText('Ville', { selector: 'input' }), 'st malo')
  await user.click(await screen.findByRole('option', { name: '35400 Saint-Malo', hidden: true }))
  expect(screen.getByLabelText('Code postal', { selector: 'input' })).toHaveProperty('value', '35400')
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
  expect(server.sentTo(changeFirm)[0]?.input).toMatchObject({ version: 3, postcode: '35400', town: 'Saint-Malo' })
})

test('REL-2 somebody else saved meanwhile: both are compared', async () => {
  server.refuse(changeFirm, 'stale_version', { who: 'Paul Martin' })
  const { user } = openApp(address)
  const phone = await screen.findByLabelText('Téléphone')
  server.on(readFirm, aFirm({ town: 'Lyon', version: 4 }))
  await user.type(phone, '01 42 00 00 00')
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }))
  expect((await screen.findByRole('dialog', { hidden: true })).textContent).toContain('Lyon')
})

test('ORG-1 every variable is listed with its value, and found by its name', async () => {
  const { user } = openApp(`${address}/variables`)
  const table = within(await screen.findByRole('table', { name: 'Variables disponibles' }))
  expect(table.getByText('{{cabinet.orias}}')).toBeTruthy()
  expect(table.getByText('07 001 234')).toBeTruthy()
  await user.type(screen.getByLabelText('Rechercher une variable'), 'médiateur')
  expect(table.queryByText('{{cabinet.orias}}')).toBeNull()
  expect(table.getByText('{{cabinet.mediateur}}')).toBeTruthy()
})
