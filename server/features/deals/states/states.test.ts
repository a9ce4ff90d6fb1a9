import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/deals/deals.contract.ts'
import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import type { DealState } from '#contract/deals/deals.types.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import { actingAs, aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aTask, aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aDeal, aDoneStep } from '../deals.factory.ts'
import { changeStates } from '../deals.public.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
let contact: { id: string }
let deal: DealDetail

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm, { firstName: 'Léa', lastName: 'Martin' })
  contact = await aContact(firm, { adviser })
  const template = await aTemplate(firm, { type: 'wealth_audit', steps: [aTask('Collecte', { proposeNext: true })] })
  deal = await aDeal(firm, { contact, template, by: adviser })
})

const me = () => as(runtime, adviser)
const to = (state: DealState, version = 1, dealId = deal.id) => me().call(contract.changeDealState, { dealId, version, state })
const rowsOf = async (table: string, dealId = deal.id) =>
  (await runtime.pool.query(`select * from ${table} where deal_id = $1`, [dealId])).rows
const kinds = async () =>
  (await runtime.pool.query('select kind from history where subject_id = $1 order by seq', [deal.id])).rows.map((row) => row.kind)

describe('changing the state of a deal', () => {
  test('DEAL-55 refuses « Validée » while a mandatory step is left, naming it; nothing is written', async () => {
    await expect(to('validated')).toBeRefused('deal.step_missing', { state: 'Validée', step: 'Collecte', left: 1 })
    expect(await rowsOf('deal_closure')).toEqual([])
    expect(await kinds()).toEqual(['deal.created'])
    const shown = deal.states.find(({ state }) => state === 'validated')
    expect(shown?.cannot?.message).toContain('« Collecte »')
  })

  test('DEAL-41 refuses a state of another family, and the state it is in', async () => {
    await expect(to('sent')).toBeRefused('deal.state_unavailable')
    await expect(to('preparation')).toBeRefused('deal.state_same', { state: 'En préparation' })
    expect(deal.states.map(({ state }) => state)).toEqual(['preparation', 'signed', 'validated', 'cancelled'])
  })

  test('ORG-15 another adviser and another firm find no such deal', async () => {
    const stranger = await anAdviser(firm, { manager: adviser })
    for (const who of [stranger, (await aFirm(runtime)).administrator]) {
      const call = as(runtime, who).call(contract.changeDealState, { dealId: deal.id, version: 1, state: 'cancelled' })
      await expect(call).toBeRefused('not_found')
      const ticking = as(runtime, who).call(contract.tickMilestone, {
        dealId: deal.id,
        version: 1,
        milestone: 'signature',
        onDay: '2026-03-01',
      })
      await expect(ticking).toBeRefused('not_found')
    }
  })

  test('DEAL-42 choosing « Signée » ticks its milestone with today’s date, if it was empty', async () => {
    runtime.setNow('2026-03-02T23:30:00.000Z')
    const signed = await to('signed')
    runtime.setNow(null)
    // 00:30 on the 3rd in Paris.
    expect(signed.milestones).toContainEqual({ milestone: 'signature', onDay: '2026-03-03' })
    expect(signed.version).toBe(2)
    await to('preparation', 2)
    runtime.setNow('2026-05-01T10:00:00.000Z')
    expect((await to('signed', 3)).milestones).toContainEqual({ milestone: 'signature', onDay: '2026-03-03' })
    runtime.setNow(null)
  })

  test('DEAL-41, DEAL-55 after the last step the page asks; closing is dated, kept and final', async () => {
    const answer = await aDoneStep(firm, adviser, deal, 1)
    expect([answer.endReached, answer.deal.asksForFinalState]).toEqual([true, true])
    const closed = await to('validated')
    expect(closed).toMatchObject({
      state: 'validated',
      stage: 'over',
      due: 'over',
      asksForFinalState: false,
      reopensIn: 'preparation',
    })
    expect(closed.history.map(({ from, to: state, by }) => [from, state, by?.name])).toEqual([
      [null, 'preparation', 'Léa Martin'],
      ['preparation', 'validated', 'Léa Martin'],
    ])
    expect(await rowsOf('deal_closure')).toMatchObject([{ state: 'validated', closed_by: adviser.id }])
    await expect(to('cancelled', 2)).toBeRefused('deal.reopen_state', { state: 'Annulée' })
  })

  test('DEAL-41 a deal that is over is reopened, which is logged, and counts again for its contact’s adviser of now', async () => {
    await to('cancelled')
    const successor = await anAdviser(firm)
    await runtime.pool.query('update contact set main_adviser_id = $2, follower_ids = follower_ids || $2::uuid where id = $1', [
      contact.id,
      successor.id,
    ])
    const reopened = await to('preparation', 2)
    expect(reopened).toMatchObject({ stage: 'running', adviser: { id: successor.id }, reopensIn: null })
    expect(await rowsOf('deal_closure')).toEqual([])
    expect(await kinds()).toEqual(['deal.created', 'deal.state_changed', 'deal.closed', 'deal.reopened'])
  })

  test('DEAL-41 a financial deal in « Validée » stays open, grey, until « Rapprochée »', async () => {
    const template = await aTemplate(firm, { type: 'contribution', steps: [aTask('Bulletin', { delayDays: 0 })] })
    const financial = await aDeal(firm, { contact, template, by: adviser })
    await aDoneStep(firm, adviser, financial, 1)
    const held = await to('validated', 1, financial.id)
    expect(held).toMatchObject({ stage: 'held', due: 'normal', asksForFinalState: false })
    expect(await rowsOf('deal_closure', financial.id)).toEqual([])
    expect(await to('reconciled', 2, financial.id)).toMatchObject({ stage: 'over' })
  })

  test('DEAL-45 the second to change it is told who did', async () => {
    await as(runtime, firm.administrator).call(contract.changeDealState, { dealId: deal.id, version: 1, state: 'signed' })
    await expect(to('cancelled')).toBeRefused('stale_version', { who: 'Ada Ministre' })
  })

  test('DEAL-55 one closes while another adds the mandatory work back: never both', async () => {
    const { eventId } = await aDoneStep(firm, adviser, deal, 1)
    const back = { dealId: deal.id, eventId: eventId!, version: 1, subject: 'Collecte', status: 'doing' as const }
    const outcome = await Promise.allSettled([
      to('validated'),
      as(runtime, firm.administrator).call(contract.editDealEvent, back),
    ])
    expect(outcome.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('DEAL-42 milestones by hand', () => {
  test('DEAL-42 refuses one of another family; another date or none replaces it, each with a new version', async () => {
    const tick = (milestone: 'proposal' | 'signature' | 'sending', onDay: string | null, version: number) =>
      me().call(contract.tickMilestone, { dealId: deal.id, version, milestone, onDay })
    await expect(tick('sending', '2026-03-01', 1)).toBeRefused('deal.milestone_unavailable')
    expect((await tick('proposal', '2026-03-01', 1)).milestones[0]).toEqual({ milestone: 'proposal', onDay: '2026-03-01' })
    await expect(tick('proposal', '2026-03-05', 1)).toBeRefused('stale_version')
    expect((await tick('proposal', '2026-03-05', 2)).milestones[0]?.onDay).toBe('2026-03-05')
    const none = await tick('proposal', null, 3)
    expect([none.milestones[0]?.onDay, none.version]).toEqual([null, 4])
    expect(await rowsOf('deal_milestone')).toEqual([])
  })
})

describe('DEAL-81 several deals at once', () => {
  test('DEAL-81 those it does not apply to are left with the reason; those out of sight do not exist', async () => {
    const template = await aTemplate(firm, { type: 'contribution', steps: [] })
    const ready = await aDeal(firm, { contact, template, by: adviser })
    const stranger = await anAdviser(firm, { manager: adviser })
    const ids = [deal.id, ready.id]
    const { changed, skipped } = await actingAs(firm, adviser, (ctx) => changeStates(ctx, ids, 'validated'))
    expect(changed).toEqual([ready.id])
    expect(skipped).toMatchObject([{ id: deal.id, why: { code: 'deal.step_missing' } }])
    expect(await actingAs(firm, stranger, (ctx) => changeStates(ctx, ids, 'cancelled'))).toEqual({ changed: [], skipped: [] })
    const { rows } = await runtime.pool.query(`select data from history where subject_id = $1 and kind = 'deal.state_changed'`, [
      ready.id,
    ])
    expect(rows).toEqual([{ data: { from: 'preparation', to: 'validated', batch: true } }])
  })
})
