import { z } from 'zod'
import { ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import { job } from '#platform/jobs/job.ts'

/** What a run was asked; kept with it, so that a retry does the same. */
export const Batch = z.object({
  templateId: z.uuid(),
  contacts: ContactSelection,
  inChargeId: z.uuid().nullable(),
  notifiedIds: z.array(z.uuid()),
  message: z.string(),
})
export type Batch = z.output<typeof Batch>

export const giveTemplateJob = job({
  name: 'give-template',
  payload: z.object({ jobId: z.uuid() }),
  attempts: 10,
  queue: 'deals',
})
