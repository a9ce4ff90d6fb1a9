import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/lists/lists.contract.ts'
import { ListLayout, ShownColumns, ViewAddress } from '#contract/organisation/lists/lists.shapes.ts'
import { holds } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'
import { visibleViews } from './views.ts'

/** CON-21, UX-3: all that decides how a list looks for this user, in one read. */
export async function readList(ctx: Context, { list }: In<typeof contract.readList>): Promise<Out<typeof contract.readList>> {
  const firm = await ctx.db
    .selectFrom('list_columns')
    .select(['columns', 'version'])
    .where('firm_id', '=', ctx.firmId)
    .where('list', '=', list)
    .executeTakeFirst()
  const own = await ctx.db
    .selectFrom('user_list')
    .select(['layout', 'view_id'])
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ctx.actor.userId)
    .where('list', '=', list)
    .executeTakeFirst()
  const views = await visibleViews(ctx).where('v.list', '=', list).execute()
  const share = holds(ctx.actor.grants, 'settings.manage')
  return {
    firm: { columns: ShownColumns.nullable().parse(firm?.columns ?? null), version: firm?.version ?? 0 },
    own: { layout: ListLayout.nullable().parse(own?.layout ?? null), viewId: own?.view_id ?? null },
    profileViewId: await viewOfProfile(ctx, list),
    views: views
      .map(({ id, name, owner_id: ownerId, address, columns, version }) => ({
        id,
        name,
        shared: ownerId === null,
        address: ViewAddress.parse(address),
        columns: ShownColumns.parse(columns),
        version,
        can: { change: ownerId !== null || share },
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
    can: { share },
  }
}

async function viewOfProfile(ctx: Context, list: string): Promise<string | null> {
  const found = await ctx.db
    .selectFrom('profile_list_view as p')
    .innerJoin('user as u', (join) => join.onRef('u.firm_id', '=', 'p.firm_id').onRef('u.profile_id', '=', 'p.profile_id'))
    .select('p.view_id')
    .where('p.firm_id', '=', ctx.firmId)
    .where('u.id', '=', ctx.actor.userId)
    .where('p.list', '=', list)
    .executeTakeFirst()
  return found?.view_id ?? null
}
