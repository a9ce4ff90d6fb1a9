import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/lists/lists.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { heldView } from './views.ts'

/** UX-3: whoever's list opened on it finds the whole list again; the database forgets those choices with it. */
export async function deleteView(
  ctx: Context,
  { viewId, version }: In<typeof contract.deleteView>,
): Promise<Out<typeof contract.deleteView>> {
  const view = await heldView(ctx, viewId, version)
  await ctx.db.deleteFrom('list_view').where('firm_id', '=', ctx.firmId).where('id', '=', view.id).execute()
  if (view.owner_id === null)
    ctx.record({ kind: 'list_view.deleted', subjectId: view.id, data: { name: view.name, list: view.list } })
  return {}
}
