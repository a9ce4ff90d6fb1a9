/**
 * REL-1: a run whose job is gone — killed at its last try, or taken out of the queue — goes no further: it ends « failed »
 * with a sentence. Looked for in every firm, by the program itself.
 */
import type { Runtime } from '#platform/context/runtime.ts'
import { endFailedRun } from './jobs.access.ts'

export async function endLostRuns(runtime: Runtime): Promise<void> {
  const { rows } = await runtime.pool.query<{ firm_id: number; id: string }>(
    `select r.firm_id, r.id from job_run r where r.state in ('waiting', 'running') and not exists (
       select from graphile_worker._private_jobs j where j.payload -> 'payload' ->> 'jobId' = r.id::text
         and (j.locked_at is not null or j.attempts < j.max_attempts))`,
  )
  for (const { firm_id: firmId, id } of rows) await endFailedRun(runtime, { firmId, id, code: 'job.lost', values: {} })
}
