import type * as contract from '#contract/dashboards/dashboards.contract.ts'
import { BATCH_AT_ONCE } from '#contract/dashboards/dashboards.types.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { enqueue } from '#platform/jobs/job.ts'
import { startJobRun } from '../../jobs/jobs.public.ts'
import { changeSomeStates } from './change-some-states.ts'
import { changeStatesJob } from './change-states.job.ts'
import { countSelected, nextIds } from './selected-ids.query.ts'

type Input = In<typeof contract.changeDealsState>

/** DEAL-81: a handful is answered at once, in one transaction; more are done by a run that can be followed and stopped. */
export async function changeDealsState(ctx: Context, input: Input): Promise<Out<typeof contract.changeDealsState>> {
  const dealIds = await nextIds(ctx, input.selection, null, BATCH_AT_ONCE + 1)
  if (dealIds.length > BATCH_AT_ONCE) return { jobId: await startRun(ctx, input), changed: 0, skipped: [] }
  return { jobId: null, ...(await changeSomeStates(ctx, dealIds, input.state)) }
}

async function startRun(ctx: Context, input: Input): Promise<string> {
  const total = await countSelected(ctx, input.selection)
  const jobId = await startJobRun(ctx, 'deal.states', input, total)
  await enqueue(ctx, changeStatesJob, { jobId }, `deal-states/${jobId}`)
  ctx.record({ kind: 'batch.started', subjectId: jobId, data: { what: 'deal.states', count: total } })
  return jobId
}
