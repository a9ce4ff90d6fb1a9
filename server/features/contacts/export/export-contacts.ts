import type { z } from 'zod'
import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { totalOf } from '#platform/database/total.ts'
import { enqueue } from '#platform/jobs/job.ts'
import type { Job } from '#platform/jobs/job.ts'
import { countExport } from '../../audit/audit.public.ts'
import { startJobRun } from '../../jobs/jobs.public.ts'
import { selectedContacts } from '../list/filtered-contacts.ts'
import { contactExport } from './contact-export.job.ts'

/** CON-75, PERF-4: a workbook of what is selected and visible, made by a job that its owner follows. */
export const exportContacts = (
  ctx: Context,
  { selection }: In<typeof contract.exportContacts>,
): Promise<Out<typeof contract.exportContacts>> => startContactExport(ctx, contactExport, selection)

/** `job`: what writes the workbook (`exportHandler`). */
export async function startContactExport(
  ctx: Context,
  job: Job<z.ZodObject<{ jobId: z.ZodUUID }>>,
  selection: ContactSelection,
): Promise<{ jobId: string }> {
  await countExport(ctx)
  const { count, exact } = await totalOf(ctx, await selectedContacts(ctx, selection))
  const jobId = await startJobRun(ctx, 'contact.export', { selection }, exact ? count : null)
  await enqueue(ctx, job, { jobId })
  return { jobId }
}
