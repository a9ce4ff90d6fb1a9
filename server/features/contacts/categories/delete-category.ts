import type * as contract from '#contract/contacts/contacts.contract.ts'
import { CONTACT_TYPE_LABELS } from '#contract/contacts/contacts.types.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { enqueue } from '#platform/jobs/job.ts'
import { startJobRun } from '../../jobs/jobs.public.ts'
import { contentsOf, emptyCategory } from './category-contents.access.ts'
import { categoryDeletion } from './category-deletion.job.ts'
import { firmCategory } from './firm-category.ts'

const AT_ONCE = 500

/** CON-24: its contacts go to the category given, else to none; more than 500 of them, by a job. */
export async function deleteCategory(
  ctx: Context,
  input: In<typeof contract.deleteCategory>,
): Promise<Out<typeof contract.deleteCategory>> {
  const emptying = await emptyingOf(ctx, input)
  if ((await contentsOf(ctx, input.categoryId, AT_ONCE + 1)) > AT_ONCE) {
    const jobId = await startJobRun(ctx, 'category.delete', input, null)
    await enqueue(ctx, categoryDeletion, { jobId })
    return { jobId }
  }
  await emptyCategory(ctx, emptying, AT_ONCE)
  await removeCategory(ctx, emptying)
  return { jobId: null }
}

/** The category to delete and the one that takes its contacts, both held. */
export async function emptyingOf(ctx: Context, { categoryId, moveToId }: In<typeof contract.deleteCategory>) {
  const from = await firmCategory(ctx, categoryId)
  await refuseChildren(ctx, from)
  const to = moveToId ? await firmCategory(ctx, moveToId) : null
  if (to?.id === from.id) throw notFound()
  if (to && to.type !== from.type) {
    throw new AppError('contact.category_of_another_type', { category: to.name, type: CONTACT_TYPE_LABELS[from.type] })
  }
  return { from, to }
}

export async function removeCategory(ctx: Context, { from, to }: Awaited<ReturnType<typeof emptyingOf>>): Promise<void> {
  await ctx.db.deleteFrom('category').where('firm_id', '=', ctx.firmId).where('id', '=', from.id).execute()
  ctx.record({ kind: 'category.deleted', subjectId: from.id, data: { name: from.name, movedTo: to?.name ?? null } })
}

async function refuseChildren(ctx: Context, { id, name }: { id: string; name: string }): Promise<void> {
  const child = await ctx.db
    .selectFrom('category as k')
    .select('k.id')
    .where('k.firm_id', '=', ctx.firmId)
    .where('k.parent_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if (child) throw new AppError('contact.category_has_children', { name })
}
