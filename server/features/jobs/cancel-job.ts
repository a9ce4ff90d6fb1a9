import type * as contract from '#contract/jobs/jobs.contract.ts'
import { mayCancelJob } from '#contract/jobs/jobs.rules.ts'
import type { JobKind, JobState } from '#contract/jobs/jobs.types.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { changeJobRun, heldJobRun } from './jobs.access.ts'
import { readJob } from './read-job.ts'

/** The run meets it at its next part of the work: what is done stays done. */
export async function cancelJob(ctx: Context, { jobId }: In<typeof contract.cancelJob>): Promise<Out<typeof contract.cancelJob>> {
  const run = await heldJobRun(ctx, jobId)
  orThrow(mayCancelJob({ kind: run.row.kind as JobKind, state: run.row.state as JobState }))
  await changeJobRun(ctx, run, { state: 'cancelled', finished_at: ctx.now })
  return readJob(ctx, { jobId })
}
