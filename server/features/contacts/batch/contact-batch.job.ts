import { z } from 'zod'
import { job } from '#platform/jobs/job.ts'

/** One batch of a firm after the other: two of them on the same contacts would only wait for each other. */
export const contactBatch = job({
  name: 'contact.batch',
  payload: z.object({ jobId: z.uuid() }),
  attempts: 5,
  queue: 'contact.batch',
})
