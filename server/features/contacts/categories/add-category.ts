import { sql } from 'kysely'
import { DEEPEST_CATEGORY } from '#contract/contacts/category-tree.rules.ts'
import type * as contract from '#contract/contacts/contacts.contract.ts'
import { CONTACT_TYPE_LABELS } from '#contract/contacts/contacts.types.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { firmCategory, makeDefault, refuseTakenName } from './firm-category.ts'

/** CON-24: a category of a type, or below another of the same type; it comes last among its siblings. */
export async function addCategory(
  ctx: Context,
  input: In<typeof contract.addCategory>,
): Promise<Out<typeof contract.addCategory>> {
  const { type, name, parentId = null } = input
  if (parentId) await refuseParent(ctx, parentId, type)
  await refuseTakenName(ctx, { type, parentId, name })
  const id = ctx.newId()
  const position = sql<number>`(select coalesce(max(k.position), 0) + 1 from category k
    where k.firm_id = ${ctx.firmId} and k.contact_type = ${type} and k.parent_id is not distinct from ${parentId}::uuid)`
  await ctx.db
    .insertInto('category')
    .values({ firm_id: ctx.firmId, id, contact_type: type, parent_id: parentId, name, position })
    .execute()
  if (input.isDefault) await makeDefault(ctx, id, type)
  ctx.record({ kind: 'category.created', subjectId: id, data: { name, type } })
  return { id }
}

async function refuseParent(ctx: Context, parentId: string, type: In<typeof contract.addCategory>['type']): Promise<void> {
  const parent = await firmCategory(ctx, parentId)
  if (parent.type !== type) {
    throw new AppError('contact.category_of_another_type', { category: parent.name, type: CONTACT_TYPE_LABELS[type] })
  }
  if (parent.depth >= DEEPEST_CATEGORY) throw new AppError('contact.category_too_deep', { max: DEEPEST_CATEGORY + 1 })
}
