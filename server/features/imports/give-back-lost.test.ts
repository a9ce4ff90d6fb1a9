import { describe, expect, test } from 'vitest'
import * as contract from '#contract/imports/imports.contract.ts'
import { readJob } from '#contract/jobs/jobs.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { endLostRuns } from '../jobs/jobs.public.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import type { Firm } from '../organisation/organisation.factory.ts'
import { check, depositRows, one, untilIdle } from './imports.factory.ts'
import { giveBackLostImports } from './imports.public.ts'

const runtime = testRuntime()

/** The program was killed at the last try of this job. */
async function killedForGood(firm: Firm, jobId: string) {
  await runtime.pool.query(
    `update graphile_worker._private_jobs set attempts = max_attempts where payload -> 'payload' ->> 'jobId' = $1`,
    [jobId],
  )
  await endLostRuns(runtime)
  await giveBackLostImports(runtime)
  expect((await as(runtime, firm.administrator).call(readJob, { jobId })).failure?.code).toBe('job.lost')
}

describe('an import whose program was killed too often', () => {
  test('CON-72 goes back to the step from which one can go on, and on from where it was', async () => {
    const firm = await aFirm(runtime)
    const me = one(runtime, firm.administrator)
    const call = as(runtime, firm.administrator)
    const begun = await depositRows(me, 'Nom;Prénoms', 'Dupont;Jean')
    const { id: importId, version, mapping, defaults } = begun
    const checking = await call.call(contract.checkContactImport, { importId, version, mapping, defaults })
    await killedForGood(firm, checking.jobId)
    const again = await call.call(contract.readContactImport, { importId })
    expect(again.state).toBe('mapping')

    const checked = await check(me, again)
    const writing = await call.call(contract.runContactImport, { importId, version: checked.version })
    await killedForGood(firm, writing.jobId)
    const interrupted = await call.call(contract.readContactImport, { importId })
    expect(interrupted.state).toBe('failed')

    await call.call(contract.runContactImport, { importId, version: interrupted.version })
    expect(await untilIdle(me, importId)).toMatchObject({ state: 'done', counts: { outcomes: { created: 1 } } })
  })

  test('CON-72 one that is under way is left alone', async () => {
    const firm = await aFirm(runtime)
    const call = as(runtime, firm.administrator)
    const { id: importId, version, mapping, defaults } = await depositRows(one(runtime, firm.administrator), 'Nom', 'Dupont')
    await call.call(contract.checkContactImport, { importId, version, mapping, defaults })
    await endLostRuns(runtime)
    await giveBackLostImports(runtime)
    expect((await call.call(contract.readContactImport, { importId })).state).toBe('checking')
  })
})
