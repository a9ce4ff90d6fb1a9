import { configure, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { giveTemplate } from '#contract/deals/deals.contract.ts'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { listActiveTemplates } from '#contract/templates/templates.contract.ts'
import { listUserChoices } from '#contract/users/users.contract.ts'
import { openApp } from '#web/app/testing/open-app.tsx'
import type { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import { aContactRow } from '../../contacts/testing/a-contact-row.ts'
import { aListServer } from '../../contacts/testing/list-server.ts'

const id = (end: string) => `0197b0aa-0000-7000-8000-${end.padStart(12, '0')}`
const contact = (end: string, name: string) => aContactRow(id(end), name)

let server: FakeServer

beforeEach(() => {
  const rows = [contact('a1', 'DUPONT Jean'), contact('a2', 'DURAND Anne')]
  server = aListServer(rows)
    .on(listUserChoices, {
      users: [
        { id: id('1'), name: 'Éléonore Lefèvre', isAdviser: true, isMe: true },
        { id: id('2'), name: 'Paul Martin', isAdviser: true, isMe: false },
      ],
    })
    .on(listActiveTemplates, { rows: [{ id: id('b1'), name: 'Bilan annuel', type: 'administrative_follow_up', steps: 3 }] })
})

// A whole list, its dialog and what follows: long on a busy machine.
vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 15_000 })

// Loaded lazily: no test waits for their files.
await Promise.all([import('../../contacts/pages/ContactListPage.tsx'), import('./GiveTemplateDialog.tsx')])

afterEach(() => vi.unstubAllGlobals())

async function givesToAll() {
  const { user } = openApp('/contacts/clients')
  await user.click(await screen.findByRole('checkbox', { name: /DUPONT Jean/ }))
  const bar = within(await screen.findByRole('region', { name: 'Actions' }))
  await user.click(bar.getByRole('button', { name: /Tout sélectionner/ }))
  await user.click(bar.getByRole('button', { name: 'Ajouter une affaire' }))
  return { user, dialog: within(await screen.findByRole('dialog', { name: 'Ajouter une affaire à 2 contacts' })) }
}

test('DEAL-30 a template that is no longer offered is said, and the dialog stays', async () => {
  server.refuse(giveTemplate, 'template.not_offered')
  const { user, dialog } = await givesToAll()
  await user.click(await dialog.findByRole('button', { name: 'Ajouter les affaires' }))
  expect(await dialog.findByRole('alert')).toBeTruthy()
})

test('DEAL-30 DEAL-31 says how many and who will be told, sends the selection, follows the run to its report', async () => {
  server.on(giveTemplate, { jobId: id('c1') }).on(readJob, {
    id: id('c1'),
    kind: 'deal.give',
    state: 'done',
    done: 2,
    total: 2,
    counts: { given: 1, skipped: 1 },
    failure: null,
    file: null,
    createdAt: '2026-11-22T08:00:00.000Z',
    startedAt: '2026-11-22T08:00:00.000Z',
    finishedAt: '2026-11-22T08:00:01.000Z',
    can: { cancel: false },
    report: [{ subjectId: id('a2'), subject: 'DURAND Anne', code: 'forbidden', message: 'Dossier privé.' }],
    reportLines: 1,
  })
  const { user, dialog } = await givesToAll()
  expect(await dialog.findByText(/2 affaires seront créées/)).toBeTruthy()
  expect(dialog.getByText('Personne ne sera prévenu.')).toBeTruthy()
  await user.type(dialog.getByRole('combobox', { name: 'Utilisateurs à prévenir' }), 'paul{ArrowDown}{Enter}')
  expect(dialog.getByText(/Paul Martin sera prévenu/)).toBeTruthy()
  await user.click(dialog.getByRole('button', { name: 'Ajouter les affaires' }))
  const run = within(await screen.findByRole('dialog', { name: 'Ajout d’affaires : Bilan annuel' }))
  expect(await run.findByText('affaire ajoutée')).toBeTruthy()
  expect(run.getByText('Dossier privé.')).toBeTruthy()
  expect(server.sentTo(giveTemplate)[0]?.input).toMatchObject({
    templateId: id('b1'),
    contacts: { all: true, filter: { type: 'client', search: '' }, except: [] },
    notifiedIds: [id('2')],
  })
})
