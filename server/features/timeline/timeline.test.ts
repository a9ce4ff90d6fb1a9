import { Readable } from 'node:stream'
import { beforeEach, describe, expect, test } from 'vitest'
import { readFile, uploadFile } from '#contract/documents/documents.contract.ts'
import * as contract from '#contract/timeline/timeline.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aContact } from '../contacts/contacts.factory.ts'
import { aDeal, aDoneStep } from '../deals/deals.factory.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import type { Firm, Person } from '../organisation/organisation.factory.ts'
import { aTask, aTemplate } from '../templates/templates.factory.ts'
import { anAdviser, aUser } from '../users/users.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
let contactId: string

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm, { firstName: 'Léa', lastName: 'Martin' })
  contactId = (await aContact(firm, { adviser })).id
})

type NewEvent = Parameters<typeof add>[1]
const me = () => as(runtime, adviser)
const add = (
  kind: 'appointment' | 'task' | 'reminder' | 'note',
  entry: { subject: string; dueAt?: string; startsAt?: string; notes?: string; eventTypeId?: string },
) => me().call(contract.addEvent, { contactId, kind, ...entry })
const lines = async (filter: object = {}, who = adviser) =>
  (await as(runtime, who).call(contract.listTimeline, { contactId, ...filter })).rows
const subjects = async (filter: object = {}, who = adviser) =>
  (await lines(filter, who)).map((line) => (line.type === 'event' ? line.subject : line.name))
const typeOf = async (kind: string) =>
  String(
    (await runtime.pool.query('select id from event_type where firm_id = $1 and kind = $2 limit 1', [firm.id, kind])).rows[0].id,
  )

describe('events of a contact', () => {
  test('ORG-15 whoever does not see the contact finds neither its timeline nor its events', async () => {
    const { id: eventId, version } = await add('task', { subject: 'Appeler' })
    const stranger = await anAdviser(firm, { manager: adviser })
    for (const who of [stranger, (await aFirm(runtime)).administrator]) {
      const them = as(runtime, who)
      await expect(them.call(contract.listTimeline, { contactId })).toBeRefused('not_found')
      await expect(them.call(contract.addEvent, { contactId, kind: 'note', subject: 'Vu' })).toBeRefused('not_found')
      await expect(them.call(contract.readEvent, { eventId })).toBeRefused('not_found')
      await expect(them.call(contract.editEvent, { eventId, version, subject: 'Pris' })).toBeRefused('not_found')
      await expect(them.call(contract.deleteEvent, { eventId })).toBeRefused('not_found')
      await me().call(contract.deleteEvent, { eventId })
      await expect(them.call(contract.restoreEvent, { eventId })).toBeRefused('not_found')
      await me().call(contract.restoreEvent, { eventId })
    }
  })

  test('EVT-3 a note is done when saved and takes no status; a task takes « Terminée », not « Non honoré »', async () => {
    expect(await add('note', { subject: 'Compte rendu' })).toMatchObject({
      status: 'done',
      due: 'over',
      validatedAt: expect.any(String),
    })
    const wrong = me().call(contract.addEvent, { contactId, kind: 'task', subject: 'X', status: 'no_show' })
    await expect(wrong).toBeRefused('step.status_unavailable')
    const task = await me().call(contract.addEvent, { contactId, kind: 'task', subject: 'X', status: 'done' })
    expect([task.status, task.validatedAt !== null]).toEqual(['done', true])
  })

  test('EVT-1, SEC-4, SEC-8 everything typed is kept, harmless', async () => {
    const upload = await runtime.files.receive(Readable.from(['x']), 'avis.txt', 'text/plain')
    const file = await me().call(uploadFile, {}, { upload })
    const typed = {
      subject: 'Signature',
      place: 'Nantes',
      startsAt: '2026-03-02T09:00:00.000Z',
      endsAt: '2026-03-02T10:00:00.000Z',
    }
    const rich = { notes: '<p>Ok<img src=x onerror=x()></p>', attachmentIds: [file.id], eventTypeId: await typeOf('appointment') }
    const event = await me().call(contract.addEvent, { contactId, kind: 'appointment', ...typed, ...rich })
    expect(event).toMatchObject({
      ...typed,
      at: typed.startsAt,
      notes: '<p>Ok</p>',
      inCharge: { name: 'Léa Martin' },
      createdBy: { id: adviser.id },
      eventType: { name: 'Premier rendez-vous' },
      attachments: [{ name: 'avis.txt' }],
      dealId: null,
      ticks: [],
    })
    expect(await as(runtime, firm.administrator).download(readFile, { fileId: file.id })).toMatchObject({ size: 1 })
    const other = { contactId, kind: 'task' as const, subject: 'X', eventTypeId: rich.eventTypeId }
    await expect(me().call(contract.addEvent, other)).toBeRefused('invalid_input')
  })

  test('DEAL-45 two people on one event: the second is told who, and the trash gives it back', async () => {
    const { id: eventId, version } = await add('task', { subject: 'Appeler' })
    await me().call(contract.editEvent, { eventId, version, subject: 'Rappeler', status: 'doing' })
    const late = as(runtime, firm.administrator).call(contract.editEvent, { eventId, version, subject: 'Écrire' })
    await expect(late).toBeRefused('stale_version', { who: 'Léa Martin' })
    await me().call(contract.deleteEvent, { eventId })
    expect(await subjects()).toEqual([])
    expect(await me().call(contract.restoreEvent, { eventId })).toMatchObject({ subject: 'Rappeler', status: 'doing' })
    const { rows } = await runtime.pool.query('select kind from history where subject_id = $1 order by seq', [eventId])
    expect(rows.map((row) => row.kind)).toEqual(['event.created', 'event.changed', 'event.deleted', 'event.restored'])
  })

  test('CON-6 of a private file only those who follow it are put in charge', async () => {
    await runtime.pool.query('update contact set is_private = true where id = $1', [contactId])
    const call = me().call(contract.addEvent, { contactId, kind: 'task', subject: 'X', inChargeId: firm.administrator.id })
    await expect(call).toBeRefused('event.in_charge_outside', { name: 'Ada Ministre' })
  })
})

describe('CON-7 the timeline', () => {
  beforeEach(async () => {
    const past: [Parameters<typeof add>[0], NewEvent][] = [
      ['note', { subject: 'Bilan de santé', notes: '<p>Évoque la retraite</p>' }],
      ['task', { subject: 'Préparer l’audit', dueAt: '2026-06-01T08:00:00.000Z' }],
      ['appointment', { subject: 'Découverte', startsAt: '2026-01-10T08:00:00.000Z' }],
    ]
    runtime.setNow('2026-02-01T08:00:00.000Z')
    for (const [kind, entry] of past) await add(kind, entry)
    const template = await aTemplate(firm, { name: 'Audit', steps: [aTask('Collecte', { delayDays: 10 })] })
    runtime.setNow('2026-03-01T08:00:00.000Z')
    const deal = await aDeal(firm, { contact: { id: contactId }, template, by: adviser })
    await aDoneStep(firm, adviser, deal, 1, { status: 'todo', tickedIds: [] })
    runtime.setNow(null)
  })

  test('CON-7, DEAL-43 events and deals are one list, newest first; a deal is one line, whose events are not', async () => {
    expect(await subjects()).toEqual(['Préparer l’audit', 'Audit', 'Bilan de santé', 'Découverte'])
    const [, deal] = await lines()
    expect(deal).toMatchObject({
      type: 'deal',
      state: 'preparation',
      at: '2026-03-01T08:00:00.000Z',
      dueAt: '2026-03-11T08:00:00.000Z',
      due: 'late',
      step: {
        number: 1,
        subject: 'Collecte',
      },
      stepsDone: 0,
      stepsTotal: 1,
      inCharge: { id: adviser.id },
      template: { name: 'Audit' },
    })
  })

  test('CON-7 by kind, by type and by words, without accents or capitals', async () => {
    expect(await subjects({ kinds: ['deal'] })).toEqual(['Audit'])
    expect(await subjects({ kinds: ['task', 'note'] })).toEqual(['Préparer l’audit', 'Bilan de santé'])
    expect(await subjects({ words: 'PREPARER audit' })).toEqual(['Préparer l’audit'])
    expect(await subjects({ words: 'evoque retraite' })).toEqual(['Bilan de santé'])
    expect(await subjects({ words: 'audit' })).toEqual(['Préparer l’audit', 'Audit'])
    expect(await subjects({ words: '%' })).toEqual(await subjects())
    const eventTypeId = await typeOf('note')
    await add('note', { subject: 'Typée', eventTypeId })
    expect(await subjects({ eventTypeId })).toEqual(['Typée'])
    expect(await subjects({ kinds: ['deal'], eventTypeId })).toEqual([])
  })

  test('CON-7 by windows: any page, with the whole count', async () => {
    const page = await me().call(contract.listTimeline, { contactId, offset: 1, limit: 2 })
    expect(page.rows.map((line) => (line.type === 'event' ? line.subject : line.name))).toEqual(['Audit', 'Bilan de santé'])
    expect(page.total).toEqual({ count: 4, exact: true })
  })

  test('ORG-18 whoever has no access to deals sees the timeline without them', async () => {
    await runtime.pool.query(`delete from profile_right where firm_id = $1 and profile_id = $2 and permission = 'deals.access'`, [
      firm.id,
      firm.profiles.junior,
    ])
    await runtime.pool.query(`update profile_right set scope = 'all' where firm_id = $1 and profile_id = $2`, [
      firm.id,
      firm.profiles.junior,
    ])
    const junior = await aUser(firm, { profile: 'junior' })
    expect(await subjects({}, junior)).toEqual(['Préparer l’audit', 'Bilan de santé', 'Découverte'])
    expect((await as(runtime, junior).call(contract.listTimeline, { contactId })).total.count).toBe(3)
  })
})

describe('HOME-1 what waits for me', () => {
  test('HOME-1 my events and my steps with a date, the latest overdue first, and nothing of others or out of sight', async () => {
    runtime.setNow('2026-03-05T08:00:00.000Z')
    await add('reminder', { subject: 'Rappeler', startsAt: '2026-03-04T08:00:00.000Z' })
    await add('task', { subject: 'Sans date' })
    await add('task', { subject: 'Plus tard', dueAt: '2026-04-01T08:00:00.000Z' })
    const template = await aTemplate(firm, {
      name: 'Audit',
      steps: [aTask('Collecte', { delayDays: 1 }), aTask('Restitution', { delayDays: 2 })],
    })
    const deal = await aDeal(firm, { contact: { id: contactId }, template, by: adviser })
    const begun = await aDeal(firm, { contact: { id: contactId }, template, by: adviser, name: 'Audit bis' })
    await aDoneStep(firm, adviser, begun, 1, { status: 'doing', tickedIds: [] })
    const work = await me().call(contract.listMyWork, {})
    const nobody = await as(runtime, firm.administrator).call(contract.listMyWork, {})
    runtime.setNow(null)
    expect(work.rows.map((row) => [row.subject, row.deal, row.due, row.eventId !== null])).toEqual([
      ['Rappeler', null, 'late', true],
      ['Collecte', 'Audit', 'normal', false],
      ['Collecte', 'Audit bis', 'normal', true],
      ['Plus tard', null, 'normal', true],
    ])
    expect(work).toMatchObject({ total: 4, late: 1 })
    expect(work.rows[1]).toMatchObject({ dealId: deal.id, contact: { id: contactId }, kind: 'task' })
    expect(nobody.rows).toEqual([])
  })

  test('ORG-51 the types of events are the firm’s, by kind', async () => {
    const { rows } = await me().call(contract.listEventTypes, { kind: 'reminder' })
    expect(rows.map((row) => row.name)).toEqual(['Appel téléphonique', 'Courrier', 'E-mail'])
    expect((await me().call(contract.listEventTypes, {})).rows.length).toBeGreaterThan(rows.length)
  })
})
