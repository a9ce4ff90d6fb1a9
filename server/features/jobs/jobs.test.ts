import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import * as contract from '#contract/jobs/jobs.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { job } from '#platform/jobs/job.ts'
import type { JobContext } from '#platform/jobs/job.ts'
import { actingAs, aFirm } from '../organisation/organisation.factory.ts'
import type { Firm, Person } from '../organisation/organisation.factory.ts'
import { anAdviser } from '../users/users.factory.ts'
import { continueJobRun, finishJobRun, progress, runHandler, startJobRun } from './jobs.public.ts'

const runtime = testRuntime()

const started = (firm: Firm, person: Person, kind: 'deal.give' | 'import.write' = 'deal.give') =>
  actingAs(firm, person, (ctx) => startJobRun(ctx, kind, { what: 'ever' }, 3))

const counting = job({ name: 'test-counting', payload: z.object({ jobId: z.uuid() }), attempts: 3 })

const jobContext = (firm: Firm, person: Person, lastAttempt: boolean): JobContext => ({
  runtime,
  firmId: firm.id,
  userId: person.id,
  lastAttempt,
  inTransaction: (work) => actingAs(firm, person, work),
})

describe('runs that people follow', () => {
  test('a colleague, even an administrator, and another firm find no such job', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const adviser = await anAdviser(firm)
    const jobId = await started(firm, adviser)
    for (const stranger of [firm.administrator, other.administrator]) {
      await expect(as(runtime, stranger).call(contract.readJob, { jobId })).toBeRefused('not_found')
      await expect(as(runtime, stranger).call(contract.cancelJob, { jobId })).toBeRefused('not_found')
      expect((await as(runtime, stranger).call(contract.listMyJobs, {})).rows).toEqual([])
    }
  })

  test('some kinds are not stopped halfway, and a job that is over is not stopped', async () => {
    const firm = await aFirm(runtime)
    const me = as(runtime, firm.administrator)
    const importing = await started(firm, firm.administrator, 'import.write')
    await expect(me.call(contract.cancelJob, { jobId: importing })).toBeRefused('job.not_cancellable')
    const giving = await started(firm, firm.administrator)
    expect(await me.call(contract.cancelJob, { jobId: giving })).toMatchObject({ state: 'cancelled', can: { cancel: false } })
    await expect(me.call(contract.cancelJob, { jobId: giving })).toBeRefused('job.over', { state: 'Arrêté' })
    expect(await actingAs(firm, firm.administrator, (ctx) => continueJobRun(ctx, giving))).toBeNull()
  })

  test('progress, counts, cursor and report add up; the end is told', async () => {
    const firm = await aFirm(runtime)
    const me = as(runtime, firm.administrator)
    const jobId = await started(firm, firm.administrator)
    for (const done of [1, 2]) {
      await actingAs(firm, firm.administrator, async (ctx) => {
        const run = await continueJobRun(ctx, jobId)
        if (!run) throw new Error('it goes on')
        expect(run.cursor).toBe(done === 1 ? null : '1')
        const report = [{ subjectId: null, subject: `Ligne ${done}`, code: 'not_found', message: 'Rien.' }]
        await progress(ctx, run, { done, counts: { given: 2 }, cursor: String(done), report })
      })
    }
    expect((await me.call(contract.listMyJobs, { goingOn: true })).rows).toHaveLength(1)
    await actingAs(firm, firm.administrator, async (ctx) => {
      const run = await continueJobRun(ctx, jobId)
      await finishJobRun(ctx, run!, { counts: { given: 1, skipped: 1 } })
    })
    const over = await me.call(contract.readJob, { jobId })
    expect(over).toMatchObject({ state: 'done', done: 2, total: 3, counts: { given: 5, skipped: 1 }, reportLines: 2 })
    expect(over.report.map((line) => line.subject)).toEqual(['Ligne 1', 'Ligne 2'])
    expect(over.finishedAt).not.toBeNull()
    expect(await me.call(contract.listMyJobs, { goingOn: true })).toMatchObject({ rows: [], total: { count: 0, exact: true } })
  })

  test('REL-1 a refusal ends the run at once, with its sentence', async () => {
    const firm = await aFirm(runtime)
    const jobId = await started(firm, firm.administrator)
    const refused = runHandler(counting, async () => {
      throw new AppError('template.not_offered', { template: 'Audit' })
    })
    await refused.run(jobContext(firm, firm.administrator, false), { jobId })
    const { state, failure } = await as(runtime, firm.administrator).call(contract.readJob, { jobId })
    expect([state, failure?.code]).toEqual(['failed', 'template.not_offered'])
    expect(failure?.message).toContain('« Audit »')
  })

  test('REL-1 another error is tried again, and ends the run at the last try', async () => {
    const firm = await aFirm(runtime)
    const jobId = await started(firm, firm.administrator)
    const broken = runHandler(counting, async () => {
      throw new Error('disk full')
    })
    await expect(broken.run(jobContext(firm, firm.administrator, false), { jobId })).rejects.toThrow('disk full')
    expect(await as(runtime, firm.administrator).call(contract.readJob, { jobId })).toMatchObject({ state: 'waiting' })
    await broken.run(jobContext(firm, firm.administrator, true), { jobId })
    const { state, failure } = await as(runtime, firm.administrator).call(contract.readJob, { jobId })
    expect([state, failure?.code]).toEqual(['failed', 'job.failed'])
    expect(failure?.message).toMatch(/référence : [0-9A-F]{8}/)
  })
})
