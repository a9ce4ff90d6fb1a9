import { sql } from 'kysely'
import { DEEPEST_CATEGORY } from '#contract/contacts/category-tree.rules.ts'
import { CONTACT_TYPE_LABELS } from '#contract/contacts/contacts.types.ts'
import type * as contract from '#contract/contacts/list/list.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { firmCategory, refuseTakenName } from './firm-category.ts'
import { withSubCategories } from './with-sub-categories.query.ts'

type Category = Awaited<ReturnType<typeof firmCategory>>

/** CON-24: its place among its siblings, or below another category with all that stands below it. */
export async function placeCategory(
  ctx: Context,
  { categoryId, parentId, index }: In<typeof contract.placeCategory>,
): Promise<Out<typeof contract.placeCategory>> {
  const category = await firmCategory(ctx, categoryId)
  const parent = parentId === null ? null : await firmCategory(ctx, parentId)
  if (parent) await refuseParent(ctx, category, parent)
  await refuseTakenName(ctx, { ...category, parentId }, category.id)
  const siblings = await orderedSiblings(ctx, category, parentId)
  const others = siblings.filter((id) => id !== category.id)
  const placed = others.toSpliced(index, 0, category.id)
  await ctx.db
    .updateTable('category')
    .set({ parent_id: parentId })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', category.id)
    .execute()
  await sql`
    update category k set position = p.position from unnest(${placed}::uuid[]) with ordinality as p (id, position)
    where k.firm_id = ${ctx.firmId} and k.id = p.id and k.position <> p.position`.execute(ctx.db)
  await recordPlace(ctx, category, parent, siblings.indexOf(category.id), placed.indexOf(category.id))
  return {}
}

async function refuseParent(ctx: Context, category: Category, parent: Category): Promise<void> {
  if (parent.type !== category.type) {
    throw new AppError('contact.category_of_another_type', { category: parent.name, type: CONTACT_TYPE_LABELS[category.type] })
  }
  const below = await withSubCategories(ctx, category.id)
  if (below.includes(parent.id)) throw new AppError('contact.category_below_itself', { name: category.name })
  const { rows } = await sql<{ height: number }>`
    with recursive below as (
      select k.id, 0 as height from category k where k.firm_id = ${ctx.firmId} and k.id = ${category.id}
      union all
      select k.id, b.height + 1 from category k join below b on k.parent_id = b.id where k.firm_id = ${ctx.firmId}
    )
    select max(height)::int as height from below`.execute(ctx.db)
  if (parent.depth + 1 + (rows[0]?.height ?? 0) > DEEPEST_CATEGORY) {
    throw new AppError('contact.category_too_deep', { max: DEEPEST_CATEGORY + 1 })
  }
}

/** Those that stand under that parent, in the order that people see. */
async function orderedSiblings(ctx: Context, { type }: Category, parentId: string | null): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('category as k')
    .select(['k.id', 'k.name', 'k.position'])
    .where('k.firm_id', '=', ctx.firmId)
    .where('k.contact_type', '=', type)
    .where(sql<boolean>`k.parent_id is not distinct from ${parentId}::uuid`)
    .execute()
  return rows.toSorted((a, b) => a.position - b.position || a.name.localeCompare(b.name, 'fr')).map(({ id }) => id)
}

async function recordPlace(ctx: Context, category: Category, parent: Category | null, from: number, to: number): Promise<void> {
  const above = category.parentId === null ? null : (await firmCategory(ctx, category.parentId)).name
  const changes = [
    { field: 'parent', before: above, after: parent?.name ?? null },
    { field: 'place', before: from < 0 ? null : from + 1, after: to + 1 },
  ].filter(({ before, after }) => before !== after)
  if (changes.length) ctx.record({ kind: 'category.changed', subjectId: category.id, data: { changes } })
}
