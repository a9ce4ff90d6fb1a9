import { z } from 'zod'
import { job } from '#platform/jobs/job.ts'

/** Makes the demo firm, part by part; `jobId` is the run that the first page follows. */
export const loadDemo = job({ name: 'load-demo-firm', payload: z.object({ jobId: z.uuid() }), attempts: 3, queue: 'demo' })
