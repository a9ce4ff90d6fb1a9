import { z } from 'zod'
import { exportDeals } from '#contract/dashboards/dashboards.contract.ts'
import { job } from '#platform/jobs/job.ts'

/** What a run was asked; kept with it, so that a retry does the same. */
export const DealsExport = exportDeals.input
export type DealsExport = z.output<typeof DealsExport>

export const exportDealsJob = job({ name: 'export-deals', payload: z.object({ jobId: z.uuid() }), attempts: 5 })
