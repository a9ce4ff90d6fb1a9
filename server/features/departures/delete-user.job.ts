import { z } from 'zod'
import { deleteUser } from '#contract/departures/departures.contract.ts'
import { job } from '#platform/jobs/job.ts'

/** What a run was asked; kept with it, so that a retry does the same. */
export const Departure = deleteUser.input
export type Departure = z.output<typeof Departure>

/** One after the other, and after batches of contacts: they would only wait for each other. */
export const deleteUserJob = job({
  name: 'user.delete',
  payload: z.object({ jobId: z.uuid() }),
  attempts: 5,
  queue: 'contact.batch',
})
