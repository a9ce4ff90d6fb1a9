import type * as contract from '#contract/contacts/duplicates/duplicates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { totalOf } from '#platform/database/total.ts'
import { enqueue } from '#platform/jobs/job.ts'
import { startJobRun } from '../../jobs/jobs.public.ts'
import { visibleContacts } from '../contacts.access.ts'
import { duplicateSearch } from './duplicate-search.job.ts'

/** CON-32: the whole book again. Its progress counts the contacts that whoever asks sees (CON-6), though all are compared. */
export async function searchDuplicates(
  ctx: Context,
  _input: In<typeof contract.searchDuplicates>,
): Promise<Out<typeof contract.searchDuplicates>> {
  const { count, exact } = await totalOf(ctx, visibleContacts(ctx))
  const jobId = await startJobRun(ctx, 'contact.duplicates', {}, exact ? count : null)
  await enqueue(ctx, duplicateSearch, { jobId })
  return { jobId }
}
