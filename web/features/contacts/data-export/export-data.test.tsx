import { configure, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { listRecentContacts, readContact, readContactHistory, recordOpening } from '#contract/contacts/contacts.contract.ts'
import { exportContactData } from '#contract/contacts/data-export/data-export.contract.ts'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import { aContactFile } from '../testing/a-contact-file.ts'

configure({ asyncUtilTimeout: 15_000 })
vi.setConfig({ testTimeout: 60_000 })

const contact = aContactFile()
const JOB = '0197b0aa-0000-7000-8000-0000000000c1'
const NOW = '2026-11-22T08:00:00.000Z'
let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
    .on(readSession, aSession())
    .on(readContact, contact)
    .on(recordOpening, {})
    .on(listRecentContacts, { contacts: [] })
    .on(readContactHistory, { lines: [], next: null })
    .on(exportContactData, { jobId: JOB })
    .on(readJob, {
      id: JOB,
      kind: 'contact.export',
      state: 'done',
      done: 1,
      total: 1,
      counts: { exported: 1 },
      failure: null,
      file: { id: contact.id, name: 'DUPONT Jean 2026-11-22.zip' },
      createdAt: NOW,
      startedAt: NOW,
      finishedAt: NOW,
      can: { cancel: false },
      report: [],
      reportLines: 0,
    })
})

const openMenu = async () => {
  const { user } = openApp(`/contacts/${contact.id}/historique`)
  await user.click(await screen.findByRole('button', { name: 'Actions' }))
  await screen.findByRole('menuitem', { name: /Fusionner/, hidden: true })
  return user
}

test('COMP-6 whoever lacks the right is not offered to export all data', async () => {
  server.on(readContact, aContactFile({ can: { ...contact.can, export: false } }))
  await openMenu()
  expect(screen.queryByRole('menuitem', { name: 'Exporter toutes les données…', hidden: true })).toBeNull()
})

test('COMP-6 the menu of a file makes the archive, followed until it can be downloaded', async () => {
  const user = await openMenu()
  await user.click(screen.getByRole('menuitem', { name: 'Exporter toutes les données…', hidden: true }))
  expect(await screen.findByRole('dialog', { name: 'Toutes les données de DUPONT Jean' })).toBeTruthy()
  expect(await screen.findByRole('link', { name: /DUPONT Jean 2026-11-22\.zip/ })).toBeTruthy()
  expect(server.sentTo(exportContactData)[0]?.input).toEqual({ contactId: contact.id })
})
