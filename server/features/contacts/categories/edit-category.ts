import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { firmCategory, makeDefault, refuseTakenName } from './firm-category.ts'

/** CON-24: another name; or the default one of its type, or no longer. */
export async function editCategory(
  ctx: Context,
  input: In<typeof contract.editCategory>,
): Promise<Out<typeof contract.editCategory>> {
  const category = await firmCategory(ctx, input.categoryId)
  const name = input.name ?? category.name
  const isDefault = input.isDefault ?? category.isDefault
  await refuseTakenName(ctx, { ...category, name }, category.id)
  const changes = [
    { field: 'name', before: category.name, after: name },
    { field: 'isDefault', before: category.isDefault, after: isDefault },
  ].filter(({ before, after }) => before !== after)
  if (!changes.length) return {}
  const own = { firm_id: ctx.firmId, id: category.id }
  await ctx.db
    .updateTable('category')
    .set(isDefault ? { name } : { name, is_default: false })
    .where('firm_id', '=', own.firm_id)
    .where('id', '=', own.id)
    .execute()
  if (isDefault && !category.isDefault) await makeDefault(ctx, category.id, category.type)
  ctx.record({ kind: 'category.changed', subjectId: category.id, data: { changes } })
  return {}
}
