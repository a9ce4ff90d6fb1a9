import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listMyWork } from '#contract/timeline/timeline.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { aSession } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import { id } from '../deals/testing/a-deal.ts'
import { showSigned } from '../deals/testing/signed.tsx'
import { MyWork } from './MyWork.tsx'

const contact = { id: id(12), name: 'MARTIN Jean' }

let server: FakeServer

beforeEach(() => {
  server = new FakeServer().on(readSession, aSession())
})

afterEach(() => vi.unstubAllGlobals())

test('HOME-1 each thing to do says how late it is and leads to its deal or to its contact', async () => {
  server.on(listMyWork, {
    rows: [
      {
        eventId: null,
        dealId: id(10),
        deal: 'PER',
        contact,
        kind: 'task',
        subject: 'Réunir les pièces',
        dueAt: '2026-11-20T09:00:00.000Z',
        due: 'late',
      },
      {
        eventId: id(201),
        dealId: null,
        deal: null,
        contact,
        kind: 'reminder',
        subject: 'Rappeler',
        dueAt: '2026-12-20T09:00:00.000Z',
        due: 'normal',
      },
    ],
    total: 14,
    late: 1,
  })
  await showSigned(<MyWork />)
  const [ofDeal, ofContact] = await screen.findAllByRole<HTMLAnchorElement>('link')
  expect(ofDeal?.getAttribute('href')).toBe(`/affaires/${id(10)}`)
  expect(ofContact?.getAttribute('href')).toBe(`/contacts/${id(12)}/suivi?evenement=${id(201)}`)
  expect(screen.getByText('En retard')).toBeTruthy()
  expect(screen.getByText('1 en retard')).toBeTruthy()
  expect(screen.getByText('14 en tout')).toBeTruthy()
})

test('HOME-1 nothing to do is said in a sentence, with somewhere to go', async () => {
  server.on(listMyWork, { rows: [], total: 0, late: 0 })
  await showSigned(<MyWork />)
  expect(await screen.findByText(/Rien à faire pour le moment/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Voir les contacts' })).toBeTruthy()
})
