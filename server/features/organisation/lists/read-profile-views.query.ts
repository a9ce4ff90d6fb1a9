import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/lists/lists.contract.ts'
import type { Context } from '#platform/context/context.ts'

/** UX-3: the profiles of the firm, each with the view its people's list opens on. */
export async function readProfileViews(
  ctx: Context,
  { list }: In<typeof contract.readProfileViews>,
): Promise<Out<typeof contract.readProfileViews>> {
  const rows = await ctx.db
    .selectFrom('profile as p')
    .leftJoin('profile_list_view as o', (join) =>
      join.onRef('o.firm_id', '=', 'p.firm_id').onRef('o.profile_id', '=', 'p.id').on('o.list', '=', list),
    )
    .select(['p.id', 'p.label', 'o.view_id as viewId'])
    .where('p.firm_id', '=', ctx.firmId)
    .execute()
  return { profiles: rows.toSorted((a, b) => a.label.localeCompare(b.label, 'fr')) }
}
