import { describe, expect, test } from 'vitest'
import * as contract from '#contract/dashboards/dashboards.contract.ts'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { runJob } from '#app/testing/run-job.ts'
import { newId } from '#platform/ids/new-id.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import { aDeal } from '../../deals/deals.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anOptional, aTask, aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aPlantedDeal, plantDeals } from '../dashboards.factory.ts'
import { changeStatesHandler } from './change-states.handler.ts'

const runtime = testRuntime()

/** An adviser without colleagues above, with two deals of an optional step and one of a mandatory step. */
async function threeDeals(firm: Firm) {
  const adviser = await anAdviser(firm)
  const contact = await aContact(firm, { adviser })
  const easy = await aTemplate(firm, { steps: [anOptional('Appel')] })
  const strict = await aTemplate(firm, { steps: [aTask('Signature')] })
  const free = [await aDeal(firm, { contact, template: easy }), await aDeal(firm, { contact, template: easy })]
  return { adviser, easy, free, held: await aDeal(firm, { contact, template: strict }) }
}

const stateOf = async (person: Person) =>
  (await as(runtime, person).call(contract.listDealRows, { limit: 200 })).rows.map(({ id, state }) => [id, state] as const)

describe('DEAL-81 a state given to several deals', () => {
  test('deals of another adviser are neither changed nor listed', async () => {
    const firm = await aFirm(runtime)
    const manager = await anAdviser(firm)
    const stranger = await anAdviser(firm, { manager, profile: 'manager' })
    const { free } = await threeDeals(firm)
    const selection = { all: false as const, ids: free.map(({ id }) => id) }
    const answer = await as(runtime, stranger).call(contract.changeDealsState, { selection, state: 'cancelled' })
    expect(answer).toEqual({ jobId: null, changed: 0, skipped: [] })
    expect((await stateOf(firm.administrator)).map(([, state]) => state)).toEqual(Array(3).fill('preparation'))
  })

  test('those it does not apply to are left and listed with the reason', async () => {
    const firm = await aFirm(runtime)
    const { adviser, free, held } = await threeDeals(firm)
    const selection = { all: true as const, filter: {}, except: [free[1]!.id] }
    const answer = await as(runtime, adviser).call(contract.changeDealsState, { selection, state: 'validated' })
    expect(answer).toMatchObject({ jobId: null, changed: 1 })
    expect(answer.skipped).toMatchObject([{ subjectId: held.id, code: 'deal.step_missing' }])
    expect(answer.skipped[0]!.message).toContain('« Signature »')
    const states = new Map(await stateOf(adviser))
    expect([states.get(free[0]!.id), states.get(free[1]!.id), states.get(held.id)]).toEqual([
      'validated',
      'preparation',
      'preparation',
    ])
  })

  test('DEAL-82 figures are right at the next request', async () => {
    const firm = await aFirm(runtime)
    const { adviser, free } = await threeDeals(firm)
    const me = as(runtime, adviser)
    const selection = { all: false as const, ids: free.map(({ id }) => id) }
    await me.call(contract.changeDealsState, { selection, state: 'cancelled' })
    const { all } = await me.call(contract.readDealsWidget, {})
    expect(all.bySituation).toMatchObject({ cancelled: 2, under_way: 1, late: 0 })
  })

  test('more than 200 run as a job, which goes on after a stop and reports what it left', async () => {
    const firm = await aFirm(runtime)
    const { adviser, easy } = await threeDeals(firm)
    const contact = await aContact(firm, { adviser })
    const planted = { templateId: easy.id, contactId: contact.id, adviserId: adviser.id }
    const deals = Array.from({ length: 450 }, (_, n) =>
      aPlantedDeal({ ...planted, id: newId(), state: n % 3 ? 'signed' : 'cancelled' }),
    )
    await plantDeals(runtime, firm.id, deals)
    const me = as(runtime, adviser)
    const selection = { all: true as const, filter: { templateIds: [easy.id] } }
    const { jobId } = await me.call(contract.changeDealsState, { selection, state: 'cancelled' })
    expect(jobId).not.toBeNull()
    await expect(runJob(runtime, adviser, changeStatesHandler, jobId!, { diesAfter: 2 })).rejects.toThrow('killed')
    expect(await me.call(readJob, { jobId: jobId! })).toMatchObject({ state: 'running', done: 400, total: 452 })
    const over = await runJob(runtime, adviser, changeStatesHandler, jobId!)
    expect(over).toMatchObject({ state: 'done', done: 452, total: 452, counts: { changed: 302, skipped: 150 }, reportLines: 150 })
    expect(new Set(over.report.map(({ code }) => code))).toEqual(new Set(['deal.state_same']))
    const again = await runJob(runtime, adviser, changeStatesHandler, jobId!)
    expect(again.counts).toEqual({ changed: 302, skipped: 150 })
  })
})
