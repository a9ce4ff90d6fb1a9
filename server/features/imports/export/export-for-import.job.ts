import { z } from 'zod'
import { job } from '#platform/jobs/job.ts'

export const exportForImportJob = job({ name: 'contact.export-for-import', payload: z.object({ jobId: z.uuid() }), attempts: 3 })
