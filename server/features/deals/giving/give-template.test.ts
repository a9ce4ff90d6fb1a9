import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/deals/deals.contract.ts'
import { cancelJob, readJob } from '#contract/jobs/jobs.contract.ts'
import { listNotifications } from '#contract/notifications/notifications.contract.ts'
import { archiveTemplate } from '#contract/templates/templates.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { runAs } from '#platform/context/run-as.ts'
import type { JobContext } from '#platform/jobs/job.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anOptional, aTask, aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser, aUser } from '../../users/users.factory.ts'
import { giveTemplateHandler } from './give-template.handler.ts'

const runtime = testRuntime()
let firm: Firm
let manager: Person
let adviser: Person
let templateId: string

beforeEach(async () => {
  firm = await aFirm(runtime)
  manager = await anAdviser(firm, { profile: 'manager', firstName: 'Marie', lastName: 'Chef' })
  adviser = await anAdviser(firm, { manager })
  templateId = (await aTemplate(firm, { name: 'Audit', steps: [aTask('Collecte', { delayDays: 5 }), anOptional('Point')] })).id
})

interface Running {
  /** Transactions after which the process « dies ». */
  readonly diesAfter?: number
  readonly lastAttempt?: boolean
}

/** Runs the job as the worker would, each part in its own transaction. */
async function runJob(person: Person, jobId: string, { diesAfter = Infinity, lastAttempt = false }: Running = {}): Promise<void> {
  let parts = 0
  const context: JobContext = {
    runtime,
    firmId: person.firmId,
    userId: person.id,
    lastAttempt,
    inTransaction: (work) => {
      if (parts++ >= diesAfter) throw new Error('killed')
      return runAs(
        runtime,
        {
          firmId: person.firmId,
          who: { userId: person.id },
          operation: 'give-template',
        },
        work,
      )
    },
  }
  await giveTemplateHandler.run(context, { jobId })
}

const give = (
  who: Person,
  contacts: { ids: string[] } | { all: true; filter: { type: 'client' | 'prospect'; search?: string }; except?: string[] },
  over = {},
) => as(runtime, who).call(contract.giveTemplate, { templateId, contacts, ...over })
const dealsOf = async () =>
  (
    await runtime.pool.query(
      'select contact_id, in_charge_id, adviser_id, state, current_step_no, current_due_at, job_id from deal where firm_id = $1',
      [firm.id],
    )
  ).rows
/** Ids of the contacts that were given a deal, sorted. */
const givenTo = async () => (await dealsOf()).map((deal) => String(deal.contact_id)).toSorted()
const clients = (count: number, by = adviser) => Promise.all(Array.from({ length: count }, () => aContact(firm, { adviser: by })))

/** Many clients at once, written beside the program: the batch is what is tested. */
async function manyClients(count: number, by: Person): Promise<void> {
  await runtime.pool.query(
    `insert into contact (firm_id, id, type, kind, last_name, main_adviser_id, follower_ids, display_name, sort_name, name_key, search_text, created_at, updated_at)
     select $1, gen_random_uuid(), 'client', 'person', 'Client ' || n, $2, array[$2::uuid], 'Client ' || n, 'client ' || n, 'client' || n, 'client ' || n, now(), now()
     from generate_series(1, $3) n`,
    [firm.id, by.id, count],
  )
}

describe('giving a template to many contacts', () => {
  test('DEAL-30 refuses at once what can be refused at once', async () => {
    const [client] = await clients(1)
    const contacts = { ids: [client!.id] }
    const elsewhere = (await aFirm(runtime)).administrator
    await expect(give(elsewhere, contacts)).toBeRefused('not_found')
    await expect(give(manager, { ids: [] })).toBeRefused('invalid_input')
    await expect(give(manager, { ids: [(await aContact(await aFirm(runtime))).id] })).toBeRefused('not_found')
    await expect(give(manager, { all: true, filter: { type: 'prospect' } })).toBeRefused('not_found')
    await runtime.pool.query('update "user" set active = false where id = $1', [adviser.id])
    await expect(give(manager, contacts, { inChargeId: adviser.id })).toBeRefused('event.in_charge_inactive')
    await as(runtime, firm.administrator).call(archiveTemplate, { templateId })
    await expect(give(manager, contacts)).toBeRefused('template.not_offered', { template: 'Audit' })
    expect((await runtime.pool.query('select 1 from job_run where firm_id = $1', [firm.id])).rows).toEqual([])
  })

  test('DEAL-31 each contact gets its deal, in the charge of its main adviser; the rest is reported', async () => {
    const given = await clients(3)
    const hidden = await aContact(firm, { adviser: firm.administrator })
    const { jobId } = await give(manager, { ids: [...given, hidden].map(({ id }) => id) })
    await runJob(manager, jobId)
    const job = await as(runtime, manager).call(readJob, { jobId })
    expect(job).toMatchObject({ state: 'done', done: 4, total: 4, counts: { given: 3, skipped: 1 }, failure: null })
    expect(job.report).toMatchObject([{ subjectId: hidden.id, subject: '', code: 'not_found' }])
    const deals = await dealsOf()
    expect(await givenTo()).toEqual(given.map(({ id }) => id).toSorted())
    expect(deals[0]).toMatchObject({
      in_charge_id: adviser.id,
      adviser_id: adviser.id,
      state: 'preparation',
      current_step_no: 1,
      job_id: jobId,
    })
    expect(
      (await runtime.pool.query(`select 1 from deal_state_change where firm_id = $1 and to_state = 'preparation'`, [firm.id]))
        .rows,
    ).toHaveLength(3)
    expect(
      (await runtime.pool.query(`select 1 from history where firm_id = $1 and kind = 'deal.created'`, [firm.id])).rows,
    ).toHaveLength(3)
  })

  test('DEAL-30 to all that a list shows but some', async () => {
    const [one, two, three] = await clients(3)
    await aContact(firm, { adviser, type: 'prospect' })
    const { jobId } = await give(manager, { all: true, filter: { type: 'client' }, except: [two!.id] })
    await runJob(manager, jobId)
    expect(await givenTo()).toEqual([one!.id, three!.id].toSorted())
  })

  test('CON-6, ORG-22 nobody gets a private file of others; an adviser who left leaves it to whoever gives', async () => {
    const leaving = await anAdviser(firm, { manager })
    const [left, secret] = [
      await aContact(firm, { adviser: leaving }),
      await aContact(firm, { adviser: manager, lastName: 'Secret', firstNames: 'Ève' }),
    ]
    await runtime.pool.query('update contact set is_private = true where id = $1', [secret.id])
    await runtime.pool.query('update "user" set active = false where id = $1', [leaving.id])
    const { jobId } = await give(manager, { ids: [left.id, secret.id] })
    await runJob(manager, jobId)
    expect((await dealsOf()).map((deal) => deal.in_charge_id)).toEqual([manager.id, manager.id])
    const chosen = await give(manager, { ids: [left.id, secret.id] }, { inChargeId: adviser.id })
    await runJob(manager, chosen.jobId)
    const job = await as(runtime, manager).call(readJob, { jobId: chosen.jobId })
    expect(job.counts).toEqual({ given: 1, skipped: 1 })
    expect(job.report).toMatchObject([{ subjectId: secret.id, subject: secret.name, code: 'event.in_charge_outside' }])
  })

  test('DEAL-31 run again, or killed in the middle and run again, it doubles nothing', async () => {
    await manyClients(1_200, adviser)
    const { jobId } = await give(manager, { all: true, filter: { type: 'client' } })
    await expect(runJob(manager, jobId, { diesAfter: 1 })).rejects.toThrow('killed')
    expect(await dealsOf()).toHaveLength(500)
    expect(await as(runtime, manager).call(readJob, { jobId })).toMatchObject({
      state: 'running',
      done: 500,
      total: 1_200,
      counts: { given: 500 },
    })
    await expect(runJob(manager, jobId, { diesAfter: 1 })).rejects.toThrow('killed')
    await runJob(manager, jobId)
    await runJob(manager, jobId)
    const deals = await dealsOf()
    expect([deals.length, new Set(deals.map((deal) => deal.contact_id)).size]).toEqual([1_200, 1_200])
    expect(await as(runtime, manager).call(readJob, { jobId })).toMatchObject({
      state: 'done',
      done: 1_200,
      counts: { given: 1_200, skipped: 0 },
    })
  })

  test('DEAL-31 two workers on one run take turns and double nothing', async () => {
    await manyClients(900, adviser)
    const { jobId } = await give(manager, { all: true, filter: { type: 'client' } })
    await Promise.all([runJob(manager, jobId), runJob(manager, jobId)])
    expect(await dealsOf()).toHaveLength(900)
    expect(await as(runtime, manager).call(readJob, { jobId })).toMatchObject({ state: 'done', counts: { given: 900 } })
  })

  test('DEAL-31 stopped on the way: what is given stays given, the rest is left', async () => {
    await manyClients(700, adviser)
    const { jobId } = await give(manager, { all: true, filter: { type: 'client' } })
    await expect(runJob(manager, jobId, { diesAfter: 1 })).rejects.toThrow('killed')
    await as(runtime, manager).call(cancelJob, { jobId })
    await runJob(manager, jobId)
    expect(await dealsOf()).toHaveLength(500)
    expect(await as(runtime, manager).call(readJob, { jobId })).toMatchObject({ state: 'cancelled', done: 500 })
  })

  test('DEAL-5 a template put away meanwhile ends the run, with a sentence', async () => {
    await manyClients(700, adviser)
    const { jobId } = await give(manager, { all: true, filter: { type: 'client' } })
    await expect(runJob(manager, jobId, { diesAfter: 1 })).rejects.toThrow('killed')
    await as(runtime, firm.administrator).call(archiveTemplate, { templateId })
    await runJob(manager, jobId)
    const { state, failure } = await as(runtime, manager).call(readJob, { jobId })
    expect([state, failure?.code]).toEqual(['failed', 'template.not_offered'])
  })

  test('ORG-22 whoever gave it left the firm: the run ends all the same', async () => {
    const [client] = await clients(1)
    const { jobId } = await give(manager, { ids: [client!.id] })
    await runtime.pool.query('update "user" set active = false where id = $1', [manager.id])
    await runJob(manager, jobId)
    const { rows } = await runtime.pool.query('select state, error_code from job_run where id = $1', [jobId])
    expect(rows).toEqual([{ state: 'failed', error_code: 'signed_out' }])
  })
})

describe('DEAL-32 telling the users chosen', () => {
  test('DEAL-32, ORG-15 each is told how many they see, with a link; whoever sees none is told nothing', async () => {
    const second = await anAdviser(firm, { manager: await anAdviser(firm, { manager }), profile: 'junior' })
    const blind = await aUser(firm, { profile: 'junior', manager: await anAdviser(firm) })
    const contacts = [...(await clients(2)), await aContact(firm, { adviser: second })]
    const notifiedIds = [adviser, second, blind, manager].map(({ id }) => id)
    const { jobId } = await give(manager, { ids: contacts.map(({ id }) => id) }, { notifiedIds, message: 'Pour la rentrée' })
    await runJob(manager, jobId)
    await runJob(manager, jobId)
    const told = async (who: Person) => (await as(runtime, who).call(listNotifications, {})).rows
    expect(await told(adviser)).toMatchObject([
      {
        title: 'Marie Chef vous confie 2 affaires « Audit »',
        message: 'Pour la rentrée',
        link: `/pilotage/affaires?modele=${templateId}`,
        kind: 'deal.batch',
      },
    ])
    expect(await told(second)).toMatchObject([{ title: 'Marie Chef vous confie 1 affaire « Audit »' }])
    expect([await told(blind), await told(manager)]).toEqual([[], []])
  })
})
