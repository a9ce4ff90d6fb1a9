import { configure, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { exportContacts } from '#contract/contacts/contacts.contract.ts'
import { exportForImport } from '#contract/imports/imports.contract.ts'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import type { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import { aContactRow } from '../testing/a-contact-row.ts'
import { aListServer } from '../testing/list-server.ts'

const ID = '0197b0aa-0000-7000-8000-0000000000a1'
const JOB = '0197b0aa-0000-7000-8000-0000000000c1'
const NOW = '2026-11-22T08:00:00.000Z'

const contact = aContactRow(ID, 'DUPONT Jean')

// A whole list and what follows: long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 15_000 })
await import('../pages/ContactListPage.tsx')

let server: FakeServer

beforeEach(() => {
  server = aListServer([contact])
    .on(exportContacts, { jobId: JOB })
    .on(exportForImport, { jobId: JOB })
    .on(readJob, {
      id: JOB,
      kind: 'contact.export',
      state: 'done',
      done: 1,
      total: 1,
      counts: { exported: 1 },
      failure: null,
      file: { id: ID, name: 'Contacts au format import 2026-11-22.xlsx' },
      createdAt: NOW,
      startedAt: NOW,
      finishedAt: NOW,
      can: { cancel: false },
      report: [],
      reportLines: 0,
    })
})

test('ORG-15 whoever lacks the right is not offered to export', async () => {
  server.on(readSession, { ...aSession(), flags: [] })
  openApp('/contacts/clients')
  await screen.findByRole('checkbox', { name: /DUPONT Jean/ })
  expect(screen.queryByRole('button', { name: 'Exporter' })).toBeNull()
})

test('CON-74 the list is exported to be read, or to be changed and imported again', async () => {
  const { user } = openApp('/contacts/clients?q=dup')
  await screen.findByRole('checkbox', { name: /DUPONT Jean/ })
  await user.click(screen.getByRole('button', { name: 'Exporter' }))
  expect(await screen.findByRole('menuitem', { name: 'Classeur Excel, à lire', hidden: true })).toBeTruthy()
  await user.click(screen.getByRole('menuitem', { name: 'Format import, à modifier puis réimporter', hidden: true }))
  expect(await screen.findByRole('dialog', { name: 'Export de contacts' })).toBeTruthy()
  expect(server.sentTo(exportForImport)[0]?.input).toMatchObject({
    selection: { all: true, filter: { type: 'client', search: 'dup' } },
  })
  expect(server.sentTo(exportContacts)).toEqual([])
})

test('CON-74 what is ticked is exported alone', async () => {
  const { user } = openApp('/contacts/clients')
  await user.click(await screen.findByRole('checkbox', { name: /DUPONT Jean/ }))
  const bar = within(await screen.findByRole('region', { name: 'Actions' }))
  await user.click(bar.getByRole('button', { name: 'Exporter vers Excel' }))
  await waitFor(() => expect(server.sentTo(exportContacts)[0]?.input).toEqual({ selection: { ids: [ID] } }))
})
