import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  checkContactImport,
  chooseImportSheet,
  decideImportLines,
  listImportFields,
  listImportLines,
  readContactImport,
  runContactImport,
} from '#contract/imports/imports.contract.ts'
import { ImportDetail } from '#contract/imports/imports.shapes.ts'
import type { ImportLine } from '#contract/imports/imports.shapes.ts'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { readInstallation } from '#contract/organisation/organisation.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'

// A test page places no floating list: it stays invisible there.
const floating = { hidden: true }
const ID = '01a20293-4631-7e77-8893-48eddfdcad4c'
const JOB = '01a20293-4631-7e77-8893-48eddfdcad4d'
const CONTACT = '01a20293-4631-7e77-8893-48eddfdcad4e'

const NONE = { trashed: 0, restored: 0, kept: 0 }

function anImport(change: Partial<ImportDetail> = {}): ImportDetail {
  return ImportDetail.parse({
    id: ID,
    version: 1,
    state: 'mapping',
    fileName: 'clients.csv',
    format: 'csv',
    sheetName: 'clients.csv',
    sheetNames: ['clients.csv'],
    headings: ['Nom', 'Commune', 'N° SS'],
    lineCount: 2,
    warnings: [],
    samples: [['Dupont', 'Rennes', '']],
    mapping: { fields: [{ field: 'lastName', columns: [0] }] },
    remembered: true,
    defaults: {},
    jobId: null,
    counts: { verdicts: verdicts({}), outcomes: { created: 0, updated: 0, unchanged: 0, skipped: 0, rejected: 0 }, undone: NONE },
    rejectedFileId: null,
    createdAt: '2026-11-22T09:00:00.000Z',
    finishedAt: null,
    undoableUntil: null,
    ...change,
  })
}

const verdicts = (of: Partial<ImportDetail['counts']['verdicts']>) => ({
  new: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  duplicate: 0,
  ...of,
})

const aLine = (change: Partial<ImportLine>): ImportLine => ({
  line: 2,
  verdict: 'new',
  name: 'Dupont',
  issues: [],
  candidates: [],
  changes: [],
  decision: null,
  contactId: null,
  outcome: null,
  ...change,
})

let server: FakeServer
beforeEach(() => {
  server = new FakeServer().on(readInstallation, { state: 'ready', demo: null, demoAccounts: [] }).on(readSession, aSession())
})

/** The fields are said last: their address looks like that of an import. */
function open() {
  server.on(listImportFields, {
    fields: [
      { key: 'lastName', heading: 'Nom' },
      { key: 'town', heading: 'Ville' },
    ],
  })
  return openApp(`/services/imports/${ID}`)
}

async function chooseSheet(user: ReturnType<typeof open>['user'], sheet: string): Promise<void> {
  const field = await screen.findByRole('combobox', { name: 'Feuille à lire' })
  await user.click(field)
  const list = document.querySelector<HTMLElement>(`[id="${field.getAttribute('aria-controls')}"]`)
  await user.click(within(list ?? document.body).getByRole('option', { name: sheet, ...floating }))
}

describe('columns matched to fields', () => {
  test('CON-71 a file that names nobody is not checked, and says why', async () => {
    server.on(readContactImport, anImport({ mapping: { fields: [] }, remembered: false }))
    const { user } = open()
    const check = await screen.findByRole('button', { name: 'Contrôler' })
    await user.click(check)
    expect(server.sentTo(checkContactImport)).toEqual([])
    expect(screen.queryByText(/dernière fois/)).toBeNull()
  })

  test('CON-71 what is chosen for each column is sent; the remembered matching is said, social security never offered', async () => {
    server.on(readContactImport, anImport()).on(checkContactImport, { jobId: JOB })
    const { user } = open()
    expect(await screen.findByText(/choisie la dernière fois/)).toBeTruthy()
    expect(await screen.findByText('Numéros de sécurité sociale : jamais importés.')).toBeTruthy()
    const field = await screen.findByRole('combobox', { name: 'Champ pour la colonne Commune' })
    await user.click(field)
    const list = document.querySelector<HTMLElement>(`[id="${field.getAttribute('aria-controls')}"]`)
    await user.click(within(list ?? document.body).getByRole('option', { name: 'Ville', ...floating }))
    await user.click(screen.getByRole('button', { name: 'Contrôler' }))
    await waitFor(() => expect(server.sentTo(checkContactImport)).toHaveLength(1))
    expect(server.sentTo(checkContactImport)[0]?.input).toMatchObject({
      version: 1,
      mapping: {
        fields: [
          { field: 'lastName', columns: [0] },
          { field: 'town', columns: [1] },
        ],
      },
      defaults: { type: 'client', unreadable: 'reject' },
    })
  })
})

describe('the sheet of a workbook', () => {
  test('CON-71 a refused sheet is said, and the columns stay', async () => {
    server
      .on(readContactImport, anImport({ sheetName: 'Un', sheetNames: ['Un', 'Vide'] }))
      .refuse(chooseImportSheet, 'import.file_empty')
    const { user } = open()
    await chooseSheet(user, 'Vide')
    expect(await screen.findByText(/est vide/)).toBeTruthy()
    expect(await screen.findByRole('combobox', { name: 'Champ pour la colonne Commune' })).toBeTruthy()
  })

  test('CON-71 another sheet is chosen, and its own columns are matched', async () => {
    const workbook = anImport({ sheetName: 'Un', sheetNames: ['Un', 'Deux'] })
    const other = anImport({ ...workbook, version: 2, sheetName: 'Deux', headings: ['Dénomination'], mapping: { fields: [] } })
    let read = workbook
    server.on(readContactImport, () => read).on(chooseImportSheet, () => (read = other))
    const { user } = open()
    await chooseSheet(user, 'Deux')
    expect(await screen.findByRole('combobox', { name: 'Champ pour la colonne Dénomination' })).toBeTruthy()
    expect(server.sentTo(chooseImportSheet)[0]?.input).toMatchObject({ importId: ID, version: 1, sheet: 'Deux' })
    expect(screen.queryByRole('combobox', { name: 'Champ pour la colonne Commune' })).toBeNull()
  })

  test('CON-71 where there is one, nothing is to be chosen', async () => {
    server.on(readContactImport, anImport())
    open()
    expect(await screen.findByText('Feuille « clients.csv », 2 lignes.')).toBeTruthy()
    expect(screen.queryByRole('combobox', { name: 'Feuille à lire' })).toBeNull()
  })
})

describe('what the import would do', () => {
  const checked = anImport({
    state: 'checked',
    counts: { ...anImport().counts, verdicts: verdicts({ new: 1, duplicate: 1, rejected: 1 }) },
  })
  const lines: Readonly<Record<string, ImportLine>> = {
    new: aLine({}),
    duplicate: aLine({
      line: 3,
      verdict: 'duplicate',
      name: 'Martin',
      decision: 'skip',
      candidates: [{ contactId: CONTACT, name: 'Jean Martin', type: 'client', reasons: ['Même e-mail : jean@exemple.fr'] }],
    }),
    rejected: aLine({
      line: 4,
      verdict: 'rejected',
      issues: [{ line: 4, column: 1, field: 'town', code: 'x', severity: 'error', sentence: 'Cette ville est trop longue.' }],
    }),
  }

  test('CON-72 likely duplicates come first; each is decided alone, or all at once', async () => {
    server
      .on(readContactImport, checked)
      .on(listImportLines, ({ verdict }) => ({ rows: [lines[String(verdict)] ?? aLine({})], total: { count: 1, exact: true } }))
      .on(decideImportLines, {})
    const { user } = open()
    await user.click(await screen.findByText('Martin'))
    await user.keyboard('{Enter}')
    const panel = await screen.findByRole('complementary', { name: 'Martin' })
    expect(within(panel).getByRole('link', { name: 'Ouvrir la fiche de Jean Martin' }).getAttribute('href')).toContain(CONTACT)
    await user.click(within(panel).getByRole('radio', { name: 'Créer' }))
    await waitFor(() => expect(server.sentTo(decideImportLines)[0]?.input).toMatchObject({ lines: [3], decision: 'create' }))
    await user.click(screen.getByRole('button', { name: 'Compléter le contact' }))
    await waitFor(() => expect(server.sentTo(decideImportLines)[1]?.input).toMatchObject({ lines: [], decision: 'update' }))
    await user.click(screen.getByRole('tab', { name: 'Rejetés (1)' }))
    expect(await screen.findByText('Commune : Cette ville est trop longue.')).toBeTruthy()
  })

  test('CON-71 confirming sends the version that was looked at, then shows how far it is', async () => {
    let state: ImportDetail['state'] = 'checked'
    server
      .on(readContactImport, () => ({ ...checked, state, jobId: state === 'importing' ? JOB : null }))
      .on(listImportLines, { rows: [aLine({})], total: { count: 1, exact: true } })
      .on(runContactImport, () => {
        state = 'importing'
        return { jobId: JOB }
      })
      .on(readJob, {
        id: JOB,
        kind: 'import.write',
        state: 'running',
        done: 1,
        total: 2,
        counts: { created: 1 },
        failure: null,
        file: null,
        createdAt: '2026-11-22T09:00:00.000Z',
        startedAt: null,
        finishedAt: null,
        can: { cancel: false },
        report: [],
        reportLines: 0,
      })
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Importer' }))
    expect(await screen.findByText(/Vous pouvez fermer cette page : l’import continue/)).toBeTruthy()
    expect(await screen.findByRole('progressbar')).toBeTruthy()
    expect(server.sentTo(runContactImport)[0]?.input).toMatchObject({ importId: ID, version: 1 })
  })
})
