import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/lists/lists.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { visibleViews } from './views.ts'

/** UX-3: one's own choice, among one's own views and everybody's. */
export async function openListOn(
  ctx: Context,
  { list, viewId }: In<typeof contract.openListOn>,
): Promise<Out<typeof contract.openListOn>> {
  if (viewId !== null) {
    const view = await visibleViews(ctx).where('v.id', '=', viewId).where('v.list', '=', list).executeTakeFirst()
    if (!view) throw notFound()
  }
  await ctx.db
    .insertInto('user_list')
    .values({ firm_id: ctx.firmId, user_id: ctx.actor.userId, list, view_id: viewId })
    .onConflict((same) => same.columns(['firm_id', 'user_id', 'list']).doUpdateSet({ view_id: viewId }))
    .execute()
  return {}
}
