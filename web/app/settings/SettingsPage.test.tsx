import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listEventTypeSettings, orderEventTypes } from '#contract/timeline/event-type-settings.contract.ts'
import { arrangeWidgets, copyMySettings } from '#contract/organisation/user-settings.contract.ts'
import { listUserChoices, readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

const types = ['Visite', 'Appel'].map((name, index) => ({
  id: `0197b0aa-0000-7000-8000-00000000000${index}`,
  name,
  colour: null,
  uses: { count: index, exact: true },
}))

let server: FakeServer

beforeEach(() => {
  server = new FakeServer().on(readSession, aSession()).on(listEventTypeSettings, { types })
})

// Loaded lazily by their routes: no test waits for their files.
await import('./SettingsPage.tsx')
await import('./SettingsHome.tsx')

afterEach(() => vi.unstubAllGlobals())

const asJunior = () => server.on(readSession, { ...aSession(), flags: ['admin.importContacts'] })

test('ORG-50 who lacks the right has their own settings and the import, nothing of the firm’s', async () => {
  asJunior()
  openApp('/services')
  expect(await screen.findByRole('heading', { name: 'Mes paramètres' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Mes logos' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Organisation' })).toBeTruthy()
  expect(screen.getByRole('link', { name: /Import/ })).toBeTruthy()
  for (const name of ['Mots clés', 'Types d’évènement', 'Reproduire', 'Catégories de contacts'])
    expect(screen.queryByRole('link', { name })).toBeNull()
  expect(screen.queryByText('Éditions')).toBeNull()
})

test('ORG-50 a setting is found as one types, in any theme, and opened by the keyboard', async () => {
  const { user, router } = openApp('/services')
  const search = await screen.findByRole('searchbox', { name: 'Rechercher un réglage' })
  await user.type(search, 'type even')
  expect(await screen.findByText('1 réglage trouvé')).toBeTruthy()
  await user.tab()
  await user.keyboard('{ArrowDown}{Enter}')
  expect(router.state.location.pathname).toBe('/services/types-evenement')
  await user.clear(search)
  await user.type(search, 'rien de tel')
  expect(await screen.findByText('Aucun réglage trouvé')).toBeTruthy()
})

test('ORG-51 types are put in order by the keyboard', async () => {
  server.on(orderEventTypes, {})
  const { user } = openApp('/services/types-evenement')
  await user.click(await screen.findByRole('button', { name: 'Descendre « Visite »' }))
  expect(server.sentTo(orderEventTypes)[0]?.input).toMatchObject({ order: [types[1]?.id, types[0]?.id] })
})

test('ORG-53 a widget is put away, and kept so', async () => {
  server.on(arrangeWidgets, {})
  const { user } = openApp('/services/organisation')
  const [first] = await screen.findAllByRole('button', { name: /^Retirer « / })
  if (!first) throw new Error('no widget')
  await user.click(first)
  expect(server.sentTo(arrangeWidgets)[0]?.input).toMatchObject({
    page: 'widgets.home',
    shown: ['recent-contacts'],
    hidden: expect.arrayContaining(['work', 'deals']),
  })
})

test('ORG-52 what is ticked goes to whom is chosen, and the report says so', async () => {
  const paul = { id: '0197b0aa-0000-7000-8000-0000000000aa', name: 'Paul Martin' }
  server
    .on(listUserChoices, { users: [{ ...paul, isAdviser: true, isMe: false }] })
    .on(copyMySettings, { copies: [{ user: paul, element: 'widgets.home', usual: false }] })
  const { user } = openApp('/services/reproduire')
  await user.click(await screen.findByRole('combobox', { name: 'Utilisateurs' }))
  await user.click(await screen.findByRole('option', { name: 'Paul Martin', hidden: true }))
  await user.click(screen.getByRole('checkbox', { name: 'Encarts de l’accueil' }))
  await user.click(screen.getByRole('button', { name: 'Reproduire pour 1 utilisateur' }))
  expect((await screen.findByRole('table', { name: 'Ce qui a été reproduit' })).textContent).toContain('Paul Martin')
  expect(server.sentTo(copyMySettings)[0]?.input).toEqual({ userIds: [paul.id], elements: ['widgets.home'] })
})
