import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import * as contract from '#contract/jobs/jobs.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { enqueue, job } from '#platform/jobs/job.ts'
import { actingAs, aFirm } from '../organisation/organisation.factory.ts'
import type { Firm } from '../organisation/organisation.factory.ts'
import { endLostRuns, startJobRun } from './jobs.public.ts'

const runtime = testRuntime()
const lasting = job({ name: 'test-lasting', payload: z.object({ jobId: z.uuid() }), attempts: 3 })

/** A run with its job, that stands in the queue as `queued` says. */
async function aRun(firm: Firm, queued: string): Promise<string> {
  const jobId = await actingAs(firm, firm.administrator, async (ctx) => {
    const id = await startJobRun(ctx, 'deal.give', {}, 3)
    await enqueue(ctx, lasting, { jobId: id }, `lasting/${id}`)
    return id
  })
  await runtime.pool.query(`update graphile_worker._private_jobs set ${queued} where key = $1`, [`lasting/${jobId}`])
  return jobId
}

const read = (firm: Firm, jobId: string) => as(runtime, firm.administrator).call(contract.readJob, { jobId })

describe('runs whose job is gone', () => {
  test.each([
    ['that waits', 'attempts = 0'],
    ['that will be tried again', 'attempts = 2'],
    ['at its last try, under way', `attempts = 3, locked_by = 'somebody', locked_at = now()`],
  ])('REL-1 a run with a job %s goes on', async (_, queued) => {
    const firm = await aFirm(runtime)
    const jobId = await aRun(firm, queued)
    await endLostRuns(runtime)
    expect((await read(firm, jobId)).state).toBe('waiting')
  })

  test('REL-1 a run killed at its last try, or whose job was taken out, ends with a sentence', async () => {
    const firm = await aFirm(runtime)
    const killed = await aRun(firm, 'attempts = 3')
    const without = await actingAs(firm, firm.administrator, (ctx) => startJobRun(ctx, 'deal.give', {}, 3))
    await endLostRuns(runtime)
    for (const jobId of [killed, without]) {
      const run = await read(firm, jobId)
      expect([run.state, run.failure?.code, run.can.cancel]).toEqual(['failed', 'job.lost', false])
      expect(run.failure?.message).toContain('Ce qui était fait est conservé ; relancez-le')
      expect(run.finishedAt).not.toBeNull()
    }
    expect(await as(runtime, firm.administrator).call(contract.listMyJobs, { goingOn: true })).toMatchObject({ rows: [] })
  })
})
