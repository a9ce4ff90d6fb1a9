import type { BatchAnswer, ContactSelection } from '#contract/contacts/contacts.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { totalOf } from '#platform/database/total.ts'
import { enqueue } from '#platform/jobs/job.ts'
import { startJobRun } from '../../jobs/jobs.public.ts'
import { selectedContacts } from '../list/filtered-contacts.ts'
import { applyWork, checkWork } from './apply-work.ts'
import { batchPart } from './batch-part.ts'
import type { BatchWork } from './batch-work.ts'
import { contactBatch } from './contact-batch.job.ts'

/** Past these, the work is a job that its owner follows. */
export const AT_ONCE = 500

/** Does the work on the selection at once, or hands it to a job. Contacts that do not exist for this user are not there. */
export async function startBatch(ctx: Context, selection: ContactSelection, work: BatchWork): Promise<BatchAnswer> {
  await checkWork(ctx, work)
  const { count, exact } = await totalOf(ctx, await selectedContacts(ctx, selection))
  if (count > AT_ONCE) {
    const jobId = await startJobRun(ctx, work.kind, { selection, work }, exact ? count : null)
    await enqueue(ctx, contactBatch, { jobId })
    return { jobId, changed: 0, unchanged: 0, skipped: [] }
  }
  const { contacts, skipped } = await batchPart(ctx, selection, null, AT_ONCE)
  const changed = await applyWork(ctx, work, contacts)
  return { jobId: null, changed, unchanged: contacts.length - changed, skipped }
}
