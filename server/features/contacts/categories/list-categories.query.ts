import type * as contract from '#contract/contacts/contacts.contract.ts'
import { categoryTree } from '#contract/contacts/category-tree.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { holds } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'
import { countByCategory } from './count-by-category.query.ts'

const NONE = { count: 0, exact: true }

/** CON-20, CON-24: the tree of a type's categories, with how many contacts of each this user sees. */
export async function listCategories(
  ctx: Context,
  { type }: In<typeof contract.listCategories>,
): Promise<Out<typeof contract.listCategories>> {
  const categories = await ctx.db
    .selectFrom('category as k')
    .select(['k.id', 'k.name', 'k.parent_id as parentId', 'k.position', 'k.is_default as isDefault'])
    .where('k.firm_id', '=', ctx.firmId)
    .where('k.contact_type', '=', type)
    .execute()
  const counts = await countByCategory(ctx, type)
  return {
    categories: categoryTree(categories.map((category) => ({ ...category, own: counts.get(category.id) ?? NONE }))),
    uncategorised: counts.get(null) ?? NONE,
    can: { manage: holds(ctx.actor.grants, 'settings.manage') },
  }
}
