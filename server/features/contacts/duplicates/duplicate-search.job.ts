import { z } from 'zod'
import { job } from '#platform/jobs/job.ts'

/** One search of a firm after the other. */
export const duplicateSearch = job({
  name: 'contact.duplicates',
  payload: z.object({ jobId: z.uuid() }),
  attempts: 5,
  queue: 'contact.duplicates',
})
