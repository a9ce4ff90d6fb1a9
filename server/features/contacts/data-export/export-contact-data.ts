import type * as contract from '#contract/contacts/data-export/data-export.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { enqueue } from '#platform/jobs/job.ts'
import { countExport } from '../../audit/audit.public.ts'
import { startJobRun } from '../../jobs/jobs.public.ts'
import { contactFor } from '../contact-rights.access.ts'
import { dataExport } from './data-export.job.ts'

/** COMP-6: what the person may ask for, made by a job that whoever asked follows. */
export async function exportContactData(
  ctx: Context,
  { contactId }: In<typeof contract.exportContactData>,
): Promise<Out<typeof contract.exportContactData>> {
  await contactFor(ctx, contactId, 'contact.export')
  await countExport(ctx)
  const jobId = await startJobRun(ctx, 'contact.export', { contactId }, null)
  await enqueue(ctx, dataExport, { jobId })
  return { jobId }
}
