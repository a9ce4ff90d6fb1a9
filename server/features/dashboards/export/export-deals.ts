import type * as contract from '#contract/dashboards/dashboards.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { enqueue } from '#platform/jobs/job.ts'
import { countExport } from '../../audit/audit.public.ts'
import { startJobRun } from '../../jobs/jobs.public.ts'
import { countSelected } from '../batches/selected-ids.query.ts'
import { exportDealsJob } from './export-deals.job.ts'

/** DEAL-81: a workbook of what is shown, made by a run that its owner follows. */
export async function exportDeals(
  ctx: Context,
  input: In<typeof contract.exportDeals>,
): Promise<Out<typeof contract.exportDeals>> {
  await countExport(ctx)
  const jobId = await startJobRun(ctx, 'deal.export', input, await countSelected(ctx, input.selection))
  await enqueue(ctx, exportDealsJob, { jobId }, `deal-export/${jobId}`)
  return { jobId }
}
