import { z } from 'zod'
import { job } from '#platform/jobs/job.ts'

export const contactExport = job({ name: 'contact.export', payload: z.object({ jobId: z.uuid() }), attempts: 3 })
