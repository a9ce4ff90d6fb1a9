import { sql } from 'kysely'
import type * as contract from '#contract/contacts/contacts.contract.ts'
import { categoryTree } from '#contract/contacts/category-tree.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { holds } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'
import { visibleContacts } from '../contacts.access.ts'
import { totalOf } from '../list/total-of.query.ts'

/** Each count is exact up to here: past it, the rest of a category is not read. */
const EXACT_UP_TO = 1_000

/** CON-20, CON-24: the tree of a type's categories, with how many contacts of each this user sees. */
export async function listCategories(
  ctx: Context,
  { type }: In<typeof contract.listCategories>,
): Promise<Out<typeof contract.listCategories>> {
  const inIt = visibleContacts(ctx, type)
    .select(sql`1`.as('one'))
    .where(sql<boolean>`c.category_id = k.id`)
    .limit(EXACT_UP_TO + 1)
  const rows = await ctx.db
    .selectFrom('category as k')
    .select(['k.id', 'k.name', 'k.parent_id as parentId', 'k.position', 'k.is_default as isDefault'])
    .select(sql<number>`(select count(*) from (${inIt}) counted)`.as('own'))
    .where('k.firm_id', '=', ctx.firmId)
    .where('k.contact_type', '=', type)
    .execute()
  const counted = rows.map(({ own, ...row }) => ({
    ...row,
    own: { count: Math.min(own, EXACT_UP_TO), exact: own <= EXACT_UP_TO },
  }))
  return {
    categories: categoryTree(counted),
    uncategorised: await totalOf(ctx, visibleContacts(ctx, type).where('c.category_id', 'is', null), EXACT_UP_TO),
    can: { manage: holds(ctx.actor.grants, 'settings.manage') },
  }
}
