import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as contract from '#contract/dashboards/dashboards.contract.ts'
import type { BalanceNode } from '#contract/dashboards/dashboards.shapes.ts'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { listNotifications } from '#contract/notifications/notifications.contract.ts'
import { readInstallation } from '#contract/organisation/organisation.contract.ts'
import { readSession } from '#contract/users/users.contract.ts'
import { aSession, openApp } from '#web/app/testing/open-app.tsx'
import { FakeServer } from '#web/kit/call/testing/fake-server.ts'
import { aDealRow, aDoneExport, ANA, AUDIT, someFigures } from '../dashboards.samples.ts'

const STEP = { id: '0197b0aa-0000-7000-8000-0000000000e1', number: 1, subject: 'Collecte' }
const TRACED = { id: '0197b0aa-0000-7000-8000-0000000000e2', label: 'Pièce reçue' }
const JOB = '0197b0aa-0000-7000-8000-0000000000f1'
const exact = { count: 1, exact: true }

let server: FakeServer

beforeEach(() => {
  server = new FakeServer()
    .on(readInstallation, { state: 'ready', demo: null, demoAccounts: [] })
    .on(readSession, aSession())
    .on(listNotifications, { rows: [], total: { count: 0, exact: true }, unread: 0 })
    .on(contract.readDealChoices, ({ templateId }) => ({
      templates: [AUDIT],
      advisers: [ANA],
      inCharge: [ANA],
      steps: templateId === AUDIT.id ? [{ ...STEP, traced: [TRACED] }] : [],
      lastStep: 4,
    }))
    .on(contract.listDealRows, { rows: [aDealRow()], total: exact })
    .on(contract.countDealRows, { count: 1 })
})
afterEach(() => vi.unstubAllGlobals())

const asked = () => server.sentTo(contract.listDealRows).at(-1)?.input

describe('DEAL-81 tab Gestion', () => {
  test('the filters of the address are asked of the server and stand as chips', async () => {
    openApp(`/pilotage/affaires?modele=${AUDIT.id}&etat=signed,sent&situation=late&etape=1&signature=2026-01-01..2026-01-31`)
    await screen.findByRole('link', { name: 'Audit de Jean' })
    expect(asked()).toMatchObject({
      templateIds: JSON.stringify([AUDIT.id]),
      states: '["signed","sent"]',
      situations: '["late"]',
      steps: '[1]',
      signed: '{"from":"2026-01-01","to":"2026-01-31"}',
      view: 'adviser',
    })
    expect(screen.getByRole('button', { name: 'Filtre État : Signée par le client, Envoyée au partenaire' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: AUDIT.name })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Audit de Jean' }).getAttribute('href')).toBe(`/affaires/${aDealRow().id}`)
  })

  test('« back-office » of one template: a column for each step and each traced action', async () => {
    const traced = [{ actionId: TRACED.id, label: TRACED.label, tick: { at: '2026-01-05T10:00:00.000Z', by: ANA } }]
    const cell = {
      stepId: STEP.id,
      subject: STEP.subject,
      state: 'done' as const,
      validatedAt: '2026-01-06T10:00:00.000Z',
      traced,
    }
    server.on(contract.listDealRows, { rows: [aDealRow({ cells: [cell] })], total: exact })
    const { user } = openApp(`/pilotage/affaires?modele=${AUDIT.id}`)
    await user.click(await screen.findByRole('radio', { name: 'Back-office' }))
    await screen.findByRole('columnheader', { name: /1\. Collecte/ })
    await waitFor(() => expect(asked()?.['view']).toBe('back_office'))
    expect(screen.getByText('05/01/2026 · Ana Zola')).toBeTruthy()
    expect(screen.getByRole('img', { name: 'Terminée' })).toBeTruthy()
  })

  test('« back-office » of several templates says what to do to see the steps', async () => {
    openApp('/pilotage/affaires?vue=back-office')
    expect(await screen.findByText(/Filtrez sur un seul modèle/)).toBeTruthy()
  })

  test('« Statut »: those left as they were are listed with the reason', async () => {
    const message = 'L’étape obligatoire « Signature » n’est pas validée.'
    const left = { subjectId: aDealRow().id, subject: 'Audit de Jean', code: 'deal.step_missing', message }
    server.on(contract.changeDealsState, { jobId: null, changed: 0, skipped: [left] })
    const { user } = openApp(`/pilotage/affaires?modele=${AUDIT.id}`)
    await user.click(await screen.findByRole('checkbox', { name: /Sélectionner Audit de Jean/ }))
    await user.click(screen.getByRole('button', { name: 'Statut' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Changer l’état de 1 affaire' }))
    expect(dialog.queryByRole('radio', { name: 'Rapprochée' })).toBeNull()
    await user.click(dialog.getByRole('radio', { name: 'Validée' }))
    await user.click(dialog.getByRole('button', { name: 'Changer l’état' }))
    expect(await dialog.findByText('Aucune affaire n’a changé d’état.')).toBeTruthy()
    expect(dialog.getByText(new RegExp('« Signature »'))).toBeTruthy()
    expect(server.sentTo(contract.changeDealsState)[0]?.input).toEqual({
      selection: { all: false, ids: [aDealRow().id] },
      state: 'validated',
    })
  })

  test('the export asks for what is shown and follows the run to its file', async () => {
    server.on(contract.exportDeals, { jobId: JOB }).on(readJob, aDoneExport(JOB))
    const { user } = openApp('/pilotage/affaires?situation=late&tri=-potential')
    await screen.findByRole('link', { name: 'Audit de Jean' })
    await user.click(screen.getByRole('button', { name: 'Exporter' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Export des affaires vers Excel' }))
    expect((await dialog.findByRole('link', { name: /Affaires 2026-01-01\.xlsx/ })).getAttribute('href')).toContain(JOB)
    expect(server.sentTo(contract.exportDeals)[0]?.input).toMatchObject({
      selection: { all: true, filter: { situations: ['late'] }, except: [] },
      view: 'adviser',
      sort: 'potential',
      direction: 'desc',
    })
  })
})

describe('DEAL-81 tab Bilan – Détail', () => {
  test('opens level by level, down to the deals and the number of their step', async () => {
    const figures = someFigures({ count: 1 })
    const deals: BalanceNode[] = [{ kind: 'deal', id: aDealRow().id, deal: aDealRow() }]
    const templates: BalanceNode[] = [{ kind: 'template', id: AUDIT.id, name: AUDIT.name, figures }]
    const people: BalanceNode[] = [ANA, { id: AUDIT.id, name: 'Bob X' }].map((person) => ({
      ...person,
      kind: 'person',
      figures,
      isMe: false,
    }))
    server.on(contract.readDealsBalance, ({ personId, templateId }) => {
      const nodes = templateId ? deals : personId ? templates : people
      return { nodes, total: { count: nodes.length, exact: true } }
    })
    const { user } = openApp('/pilotage/affaires?onglet=bilan&situation=late')
    await user.click(await screen.findByRole('button', { name: 'Déplier Ana Zola' }))
    await user.click(await screen.findByRole('button', { name: `Déplier ${AUDIT.name}` }))
    const line = (await screen.findByRole('link', { name: 'Audit de Jean · Jean Dupont' })).closest('tr') ?? document.body
    expect(within(line).getByRole('cell', { name: '2' })).toBeTruthy()
    expect(within(line).getByText('En retard')).toBeTruthy()
    const sent = server.sentTo(contract.readDealsBalance).at(-1)?.input
    expect(sent).toMatchObject({ personId: ANA.id, templateId: AUDIT.id, situations: '["late"]', group: 'in_charge' })
    await user.click(screen.getByRole('radio', { name: 'Par client' }))
    await waitFor(() => expect(server.sentTo(contract.readDealsBalance).at(-1)?.input['group']).toBe('client'))
  })

  test('a branch that cannot be read says so and is tried again', async () => {
    server.refuse(contract.readDealsBalance, 'unavailable')
    const { user } = openApp('/pilotage/affaires?onglet=bilan')
    expect(await screen.findByText('Cette branche n’a pas pu être lue.')).toBeTruthy()
    server.on(contract.readDealsBalance, { nodes: [], total: { count: 0, exact: true } })
    await user.click(screen.getByRole('button', { name: 'Réessayer' }))
    expect(await screen.findByText('Aucune affaire ne correspond à ces filtres.')).toBeTruthy()
  })
})
