import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  listNotifications,
  markAllNotificationsRead,
  markNotificationRead,
  postponeNotification,
} from '#contract/notifications/notifications.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import type { NotificationRow } from './use-notifications.ts'

const ID = '0197b0aa-0000-7000-8000-0000000000a1'

const given: NotificationRow = {
  id: ID,
  kind: 'deal.batch',
  title: 'Paul Martin vous confie 12 affaires « Bilan annuel »',
  message: 'À commencer avant la fin du mois.',
  link: '/pilotage/affaires?modele=m1',
  by: { id: '0197b0aa-0000-7000-8000-000000000002', name: 'Paul Martin' },
  createdAt: '2026-11-22T08:00:00.000Z',
  readAt: null,
  popUp: true,
}

/** jsdom lays nothing out: what floats beside something is there, and said to be hidden. */
const floating = { hidden: true }

/** What the server keeps: a notification that is put off no longer stands on the page, one that is read no longer counts. */
let kept: NotificationRow
let server: FakeServer

beforeEach(() => {
  kept = given
  server = new FakeServer()
    .on(readSession, aSession())
    .on(listNotifications, ({ filter }) => {
      const rows = filter !== 'popUp' || kept.popUp ? [kept] : []
      return { rows, total: { count: rows.length, exact: true }, unread: kept.readAt ? 0 : 1 }
    })
    .on(postponeNotification, () => {
      kept = { ...kept, popUp: false }
      return {}
    })
    .on(markNotificationRead, () => {
      kept = { ...kept, popUp: false, readAt: '2026-11-22T09:00:00.000Z' }
      return {}
    })
    .on(markAllNotificationsRead, {})
})

// Loaded lazily by the frame: no test waits for its files.
await import('./Bell.tsx')

afterEach(() => vi.unstubAllGlobals())

const messages = async () => within(await screen.findByRole('region', { name: 'Nouveaux messages' }))

test('DEAL-32 what is not read stands over the page: its message and a link to the deals', async () => {
  openApp('/ma-fiche')
  const message = await messages()
  expect(message.getByText('À commencer avant la fin du mois.')).toBeTruthy()
  expect(message.getByRole('link', { name: 'Voir' }).getAttribute('href')).toBe('/pilotage/affaires?modele=m1')
})

test('DEAL-32 « Reporter » takes the message away and leaves it unread behind the bell', async () => {
  const { user } = openApp('/ma-fiche')
  await user.click((await messages()).getByRole('button', { name: 'Reporter' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Nouveaux messages' })).toBeNull())
  expect(server.sentTo(postponeNotification)).toMatchObject([{ input: { notificationId: ID } }])
  expect(screen.getByRole('button', { name: 'Notifications : 1 non lue' })).toBeTruthy()
})

test('DEAL-32 « Lu » takes the message away and off the count', async () => {
  const { user } = openApp('/ma-fiche')
  await user.click((await messages()).getByRole('button', { name: 'Lu' }))
  expect(await screen.findByRole('button', { name: 'Notifications : aucune non lue' })).toBeTruthy()
  expect(screen.queryByRole('region', { name: 'Nouveaux messages' })).toBeNull()
})

test('NOTIF-1 the bell opens the list, where everything may be marked as read', async () => {
  const { user } = openApp('/ma-fiche')
  await user.click(await screen.findByRole('button', { name: 'Notifications : 1 non lue' }))
  const readAll = await screen.findByRole('button', { name: 'Tout marquer comme lu', ...floating })
  // The message over the page gives way to the list.
  expect(screen.getAllByText(given.title)).toHaveLength(1)
  await user.click(readAll)
  await waitFor(() => expect(server.sentTo(markAllNotificationsRead)).toHaveLength(1))
})
