import { z } from 'zod'
import { job } from '#platform/jobs/job.ts'

/**
 * Writes the contacts of an import. One at a time in a firm, so that the same file sent twice at once is recognised. What
 * became of a line is written with the contact itself: killed anywhere, it goes on with the lines that have no outcome.
 */
export const writeImportLines = job({
  name: 'write-import-lines',
  payload: z.object({ jobId: z.uuid(), importId: z.uuid() }),
  attempts: 5,
  queue: 'contact-import',
})
