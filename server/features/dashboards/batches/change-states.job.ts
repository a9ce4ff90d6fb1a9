import { z } from 'zod'
import { changeDealsState } from '#contract/dashboards/dashboards.contract.ts'
import { job } from '#platform/jobs/job.ts'

/** What a run was asked; kept with it, so that a retry does the same. */
export const StatesBatch = changeDealsState.input

export const changeStatesJob = job({
  name: 'change-deal-states',
  payload: z.object({ jobId: z.uuid() }),
  attempts: 10,
  queue: 'deals',
})
