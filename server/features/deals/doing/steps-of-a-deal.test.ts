import { Readable } from 'node:stream'
import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/deals/deals.contract.ts'
import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import { readFile, uploadFile } from '#contract/documents/documents.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anOptional, aTask, aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aDeal, aDoneStep, stepNamed } from '../deals.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
let deal: DealDetail

const actions = [{ label: 'Identité', mandatory: true }, { label: 'Avis', mandatory: true }, { label: 'Mandat' }]

/** Appel (optional) · Collecte (mandatory task with actions, offers the next) · Point (optional) · Restitution (mandatory). */
beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm, { firstName: 'Léa', lastName: 'Martin' })
  const template = await aTemplate(firm, {
    steps: [
      anOptional('Appel', { kind: 'reminder' }),
      aTask('Collecte', { actions, proposeNext: true, delayDays: 10, instructions: '<p>Tout vérifier</p>' }),
      anOptional('Point'),
      aTask('Restitution', { kind: 'appointment', delayDays: 5 }),
    ],
  })
  deal = await aDeal(firm, { contact: await aContact(firm, { adviser }), template, by: adviser })
})

const me = () => as(runtime, adviser)
const at = (subject: string) => ({ dealId: deal.id, stepId: stepNamed(deal, subject).id })
const add = (subject: string, entry: object = {}) => me().call(contract.addStepEvent, { ...at(subject), ...entry })
const columns = async () =>
  (
    await runtime.pool.query('select current_step_no, current_due_at, steps_done, steps_total, version from deal where id = $1', [
      deal.id,
    ])
  ).rows[0]
/** What became of two acts sent at once: values or codes of refusals. */
const both = async (...calls: Promise<unknown>[]) =>
  (await Promise.allSettled(calls)).map((one) =>
    one.status === 'fulfilled' ? 'done' : one.reason instanceof AppError ? one.reason.code : one.reason,
  )

describe('DEAL-50 adding steps', () => {
  test('DEAL-50 refuses a step beyond an unvalidated mandatory one, naming both; nothing is written', async () => {
    const refused = { step: 'Restitution', missing: 'Collecte' }
    await expect(add('Restitution')).toBeRefused('step.mandatory_before', refused)
    await add('Collecte')
    await expect(add('Restitution')).toBeRefused('step.mandatory_before', refused)
    const read = await me().call(contract.readDeal, { dealId: deal.id })
    expect(read.events.map((event) => event.subject)).toEqual(['Collecte'])
    expect(read.steps.map((step) => [step.subject, step.state, step.cannotAdd?.code ?? null])).toEqual([
      ['Appel', 'not_begun', null],
      ['Collecte', 'under_way', null],
      ['Point', 'not_begun', 'step.mandatory_before'],
      ['Restitution', 'not_begun', 'step.mandatory_before'],
    ])
  })

  test('ORG-15 another adviser, another firm and a step of another template find nothing', async () => {
    const stranger = await anAdviser(firm, { manager: adviser })
    const elsewhere = (await aFirm(runtime)).administrator
    const { eventId } = await add('Collecte')
    const actionId = stepNamed(deal, 'Collecte').actions[0]!.id
    const event = { dealId: deal.id, eventId: eventId! }
    for (const who of [stranger, elsewhere]) {
      const them = as(runtime, who)
      await expect(them.call(contract.addStepEvent, at('Appel'))).toBeRefused('not_found')
      await expect(them.call(contract.addUnplannedEvent, { dealId: deal.id, kind: 'note', subject: 'Vu' })).toBeRefused(
        'not_found',
      )
      await expect(them.call(contract.editDealEvent, { ...event, version: 1, subject: 'Pris' })).toBeRefused('not_found')
      await expect(them.call(contract.tickAction, { ...event, actionId, ticked: true })).toBeRefused('not_found')
      await expect(them.call(contract.deleteDealEvent, event)).toBeRefused('not_found')
    }
    const other = await aTemplate(firm)
    await expect(me().call(contract.addStepEvent, { dealId: deal.id, stepId: other.steps[0]!.id })).toBeRefused('not_found')
    const elsewhereDeal = await aDeal(firm, { contact: await aContact(firm, { adviser }), template: other, by: adviser })
    await expect(me().call(contract.tickAction, { ...event, dealId: elsewhereDeal.id, actionId, ticked: true })).toBeRefused(
      'not_found',
    )
  })

  test('DEAL-43, DEAL-82 the deal repeats where it stands in the same write, without a new version', async () => {
    runtime.setNow('2026-03-02T09:00:00.000Z')
    const { deal: after, eventId } = await add('Collecte')
    runtime.setNow(null)
    expect(after.current).toMatchObject({
      number: 2,
      startsAt: '2026-03-02T09:00:00.000Z',
      dueAt: '2026-03-12T09:00:00.000Z',
      eventId,
    })
    expect(await columns()).toMatchObject({
      current_step_no: 2,
      current_due_at: '2026-03-12T09:00:00.000Z',
      steps_done: 0,
      steps_total: 4,
      version: 1,
    })
  })

  test('DEAL-20 the event takes the subject and the delay of its step, unless told', async () => {
    const { deal: one } = await add('Collecte')
    expect(one.events[0]).toMatchObject({ subject: 'Collecte', kind: 'task', status: 'todo', inCharge: { name: 'Léa Martin' } })
    const { deal: two } = await add('Appel', {
      subject: 'Rappeler',
      dueAt: null,
      notes: '<p>Le <b>soir</b></p>',
      place: 'Bureau',
    })
    expect(two.events[1]).toMatchObject({ subject: 'Rappeler', dueAt: null, notes: '<p>Le <b>soir</b></p>', place: 'Bureau' })
  })

  test('EVT-1 refuses an end before the start, and files of somebody else', async () => {
    const dates = { startsAt: '2026-03-02T09:00:00.000Z', endsAt: '2026-03-02T08:00:00.000Z' }
    await expect(add('Appel', dates)).toBeRefused('event.ends_before_start')
    const upload = await runtime.files.receive(Readable.from(['x']), 'avis.txt', 'text/plain')
    const file = await as(runtime, firm.administrator).call(uploadFile, {}, { upload })
    await expect(add('Appel', { attachmentIds: [file.id] })).toBeRefused('document.not_yours')
  })

  test('DEAL-51 what no step planned is added at any time, even when the deal is over', async () => {
    await me().call(contract.changeDealState, { dealId: deal.id, version: 1, state: 'cancelled' })
    const { deal: after, offeredStepId } = await me().call(contract.addUnplannedEvent, {
      dealId: deal.id,
      kind: 'note',
      subject: 'Dernier appel',
    })
    expect([after.events[0]?.status, after.events[0]?.stepId, offeredStepId]).toEqual(['done', null, null])
    await expect(add('Appel')).toBeRefused('step.run_over', { step: 'Appel' })
  })
})

describe('DEAL-52 doing a task', () => {
  const finish = (eventId: string, version = 1) =>
    me().call(contract.editDealEvent, { dealId: deal.id, eventId, version, subject: 'Collecte', status: 'done' })

  test('DEAL-52 refuses « Terminée » while a mandatory action is unticked, naming it', async () => {
    const { eventId, deal: begun } = await add('Collecte')
    expect(begun.events[0]?.cannotComplete?.message).toContain('« Identité »')
    await expect(finish(eventId!)).toBeRefused('step.action_unticked', { step: 'Collecte', action: 'Identité', left: 2 })
    const [identity] = stepNamed(deal, 'Collecte').actions
    await me().call(contract.tickAction, { dealId: deal.id, eventId: eventId!, actionId: identity!.id, ticked: true })
    await expect(finish(eventId!)).toBeRefused('step.action_unticked', { step: 'Collecte', action: 'Avis', left: 1 })
    await expect(add('Restitution')).toBeRefused('step.mandatory_before')
  })

  test('DEAL-52 each tick is dated and signed; DEAL-53 finishing offers the next step', async () => {
    const { eventId } = await add('Collecte')
    const [identity, notice, mandate] = stepNamed(deal, 'Collecte').actions
    const tick = (actionId: string, ticked = true) =>
      me().call(contract.tickAction, { dealId: deal.id, eventId: eventId!, actionId, ticked })
    await tick(identity!.id)
    await tick(mandate!.id)
    await tick(mandate!.id, false)
    const { deal: ticked } = await tick(notice!.id)
    expect(ticked.events[0]?.ticks).toMatchObject([
      { actionId: identity!.id, by: { name: 'Léa Martin' } },
      { actionId: notice!.id, by: { name: 'Léa Martin' } },
    ])
    const answer = await finish(eventId!)
    expect(answer.offeredStepId).toBe(stepNamed(deal, 'Point').id)
    expect(answer.deal.steps.map((step) => step.state)).toEqual(['not_begun', 'done', 'not_begun', 'not_begun'])
    expect(await columns()).toMatchObject({ current_step_no: 3, steps_done: 1 })
    await expect(tick(identity!.id, false)).toBeRefused('step.action_of_done_task', { action: 'Identité' })
    const { rows } = await runtime.pool.query(`select kind from history where subject_id = $1 order by seq`, [eventId])
    expect(rows.map((row) => row.kind)).toEqual([
      'event.created',
      ...Array.from({ length: 4 }, () => 'event.action_ticked'),
      'event.changed',
    ])
  })

  test('DEAL-52 begun, ticked and finished in one save', async () => {
    const tickedIds = stepNamed(deal, 'Collecte').actions.map(({ id }) => id)
    const { deal: after, eventId } = await add('Collecte', { tickedIds, status: 'done' })
    expect(after.events[0]).toMatchObject({ id: eventId, status: 'done', ticks: [{}, {}, {}] })
    expect((await add('Restitution')).deal.events).toHaveLength(2)
  })

  test('DEAL-50 a validation cannot be taken back once a later step is begun', async () => {
    const { eventId } = await aDoneStep(firm, adviser, deal, 2)
    await add('Restitution')
    const back = { dealId: deal.id, eventId: eventId!, version: 1, subject: 'Collecte', status: 'doing' as const }
    await expect(me().call(contract.editDealEvent, back)).toBeRefused('step.later_begun', {
      step: 'Collecte',
      later: 'Restitution',
    })
    await expect(me().call(contract.deleteDealEvent, { dealId: deal.id, eventId: eventId! })).toBeRefused('step.later_begun')
  })

  test('DEAL-45 two advisers finish the same task at once: one does, the other is told', async () => {
    const { eventId } = await add('Collecte', { tickedIds: stepNamed(deal, 'Collecte').actions.map(({ id }) => id) })
    const colleague = as(runtime, firm.administrator)
    const input = { dealId: deal.id, eventId: eventId!, version: 1, subject: 'Collecte', status: 'done' as const }
    const calls = [me().call(contract.editDealEvent, input), colleague.call(contract.editDealEvent, input)]
    expect((await both(...calls)).map(String).toSorted()).toEqual(['done', 'stale_version'])
    expect(await columns()).toMatchObject({ steps_done: 1 })
    const winner = (
      await runtime.pool.query(`select actor_id from history where subject_id = $1 and kind = 'event.changed'`, [eventId])
    ).rows
    expect(winner).toHaveLength(1)
    const name = winner[0].actor_id === adviser.id ? 'Léa Martin' : 'Ada Ministre'
    await expect(me().call(contract.editDealEvent, input)).toBeRefused('stale_version', { who: name })
  })

  test('DEAL-52 two advisers tick the same action at once: one tick, signed by the first', async () => {
    const { eventId } = await add('Collecte')
    const input = { dealId: deal.id, eventId: eventId!, actionId: stepNamed(deal, 'Collecte').actions[0]!.id, ticked: true }
    const calls = [me().call(contract.tickAction, input), as(runtime, firm.administrator).call(contract.tickAction, input)]
    expect(await both(...calls)).toEqual(['done', 'done'])
    expect((await runtime.pool.query('select 1 from event_action_tick where event_id = $1', [eventId])).rows).toHaveLength(1)
    expect(
      (await runtime.pool.query(`select 1 from history where kind = 'event.action_ticked' and subject_id = $1`, [eventId])).rows,
    ).toHaveLength(1)
  })

  test('DEAL-50 one adviser begins a later step while another takes the validation back: never both', async () => {
    for (let round = 0; round < 5; round++) {
      const fresh = await aDeal(firm, { contact: deal.contact, template: deal.template, by: adviser })
      const { eventId } = await aDoneStep(firm, adviser, fresh, 2)
      const back = { dealId: fresh.id, eventId: eventId!, version: 1, subject: 'Collecte', status: 'doing' as const }
      const outcome = await both(
        me().call(contract.addStepEvent, { dealId: fresh.id, stepId: stepNamed(fresh, 'Restitution').id }),
        as(runtime, firm.administrator).call(contract.editDealEvent, back),
      )
      expect(['done,step.later_begun', 'step.mandatory_before,done']).toContain(outcome.join())
    }
  })

  test('DEAL-43 new dates of an event move where the deal stands', async () => {
    const { eventId } = await add('Collecte')
    const dates = { startsAt: '2026-04-01T08:00:00.000Z', dueAt: '2026-04-20T08:00:00.000Z' }
    const { deal: after } = await me().call(contract.editDealEvent, {
      dealId: deal.id,
      eventId: eventId!,
      version: 1,
      subject: 'Collecte',
      ...dates,
    })
    expect(after.current).toMatchObject(dates)
    expect(await columns()).toMatchObject({ current_due_at: dates.dueAt })
    const { deal: kept } = await me().call(contract.editDealEvent, {
      dealId: deal.id,
      eventId: eventId!,
      version: 2,
      subject: 'Relevés',
    })
    expect(kept.events[0]).toMatchObject({ subject: 'Relevés', ...dates })
  })

  test('DEAL-52 attachments are joined and read through the deal', async () => {
    const upload = await runtime.files.receive(Readable.from(['x']), 'avis.txt', 'text/plain')
    const file = await me().call(uploadFile, {}, { upload })
    await expect(as(runtime, firm.administrator).call(readFile, { fileId: file.id })).toBeRefused('not_found')
    const { eventId } = await add('Collecte', { attachmentIds: [file.id] })
    expect(await as(runtime, firm.administrator).download(readFile, { fileId: file.id })).toMatchObject({ name: 'avis.txt' })
    const stranger = await anAdviser(firm, { manager: adviser })
    await expect(as(runtime, stranger).call(readFile, { fileId: file.id })).toBeRefused('not_found')
    const bare = { dealId: deal.id, eventId: eventId!, version: 1, subject: 'Collecte' }
    const { deal: kept } = await as(runtime, firm.administrator).call(contract.editDealEvent, {
      ...bare,
      attachmentIds: [file.id],
    })
    expect(kept.events[0]?.attachments).toMatchObject([{ name: 'avis.txt', size: 1 }])
    const { deal: without } = await me().call(contract.editDealEvent, { ...bare, version: 2 })
    expect(without.events[0]?.attachments).toEqual([])
  })

  test('DEAL-50 a deleted event is gone, and the deal stands where it stood before', async () => {
    const { eventId } = await add('Collecte')
    const { deal: after } = await me().call(contract.deleteDealEvent, { dealId: deal.id, eventId: eventId! })
    expect([after.events, after.current?.number, after.current?.eventId]).toEqual([[], 1, null])
    await expect(me().call(contract.deleteDealEvent, { dealId: deal.id, eventId: eventId! })).toBeRefused('not_found')
  })
})
