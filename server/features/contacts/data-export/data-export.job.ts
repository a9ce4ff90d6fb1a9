import { z } from 'zod'
import { job } from '#platform/jobs/job.ts'

export const dataExport = job({ name: 'contact.data_export', payload: z.object({ jobId: z.uuid() }), attempts: 3 })
