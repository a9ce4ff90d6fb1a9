import type * as contract from '#contract/jobs/jobs.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { totalOf } from '#platform/database/total.ts'
import { jobSummary, withSummary } from './job-summary.ts'
import { ownJobRuns } from './jobs.access.ts'

export async function listMyJobs(
  ctx: Context,
  { offset, limit, goingOn }: In<typeof contract.listMyJobs>,
): Promise<Out<typeof contract.listMyJobs>> {
  const wanted = ownJobRuns(ctx).$if(goingOn, (of) => of.where('j.state', 'in', ['waiting', 'running']))
  const rows = await withSummary(wanted)
    .orderBy('j.created_at', 'desc')
    .orderBy('j.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  return { rows: rows.map(jobSummary), total: await totalOf(ctx, wanted) }
}
