import { z } from 'zod'
import { job } from '#platform/jobs/job.ts'

/**
 * Undoes an import. In the queue of the imports of its firm: none writes meanwhile. What became of a line is written with the
 * contact itself: killed anywhere, it goes on with the contacts that are left.
 */
export const undoImport = job({
  name: 'undo-import',
  payload: z.object({ jobId: z.uuid(), importId: z.uuid() }),
  attempts: 5,
  queue: 'contact-import',
})
