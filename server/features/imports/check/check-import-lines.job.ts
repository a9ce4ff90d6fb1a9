import { z } from 'zod'
import { job } from '#platform/jobs/job.ts'

/** Checks every line of an import. Writes only the import's own lines; begun again from the first line after a crash. */
export const checkImportLines = job({
  name: 'check-import-lines',
  payload: z.object({ jobId: z.uuid(), importId: z.uuid() }),
  attempts: 5,
})
