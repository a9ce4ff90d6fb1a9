import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/lists/lists.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { visibleViews } from './views.ts'

/** UX-3: among everybody's views, since all who have the profile must have it. */
export async function setProfileView(
  ctx: Context,
  { list, profileId, viewId }: In<typeof contract.setProfileView>,
): Promise<Out<typeof contract.setProfileView>> {
  const profile = await ctx.db
    .selectFrom('profile')
    .select('id')
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', profileId)
    .forKeyShare()
    .executeTakeFirst()
  if (!profile) throw notFound()
  const view = viewId === null ? null : await sharedView(ctx, list, viewId)
  await ctx.db
    .deleteFrom('profile_list_view')
    .where('firm_id', '=', ctx.firmId)
    .where('profile_id', '=', profileId)
    .where('list', '=', list)
    .execute()
  if (view)
    await ctx.db
      .insertInto('profile_list_view')
      .values({ firm_id: ctx.firmId, profile_id: profileId, list, view_id: view.id })
      .execute()
  ctx.record({ kind: 'profile.list_view_set', subjectId: profileId, data: { list, view: view?.name ?? null } })
  return {}
}

async function sharedView(ctx: Context, list: string, viewId: string) {
  const view = await visibleViews(ctx).where('v.id', '=', viewId).where('v.list', '=', list).executeTakeFirst()
  if (!view) throw notFound()
  if (view.owner_id !== null) throw new AppError('list.view_not_shared', { name: view.name })
  return view
}
