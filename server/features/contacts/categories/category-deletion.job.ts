import { z } from 'zod'
import { job } from '#platform/jobs/job.ts'

export const categoryDeletion = job({
  name: 'category.delete',
  payload: z.object({ jobId: z.uuid() }),
  attempts: 5,
  queue: 'contact.batch',
})
