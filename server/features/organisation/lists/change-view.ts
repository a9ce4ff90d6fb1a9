import { sql } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/lists/lists.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import { heldView, refuseSharing, refuseTakenName } from './views.ts'

/** UX-3: another name, what is shown now, or for everybody; what becomes or is everybody's, the history tells. */
export async function changeView(ctx: Context, input: In<typeof contract.changeView>): Promise<Out<typeof contract.changeView>> {
  const view = await heldView(ctx, input.viewId, input.version)
  if (input.share) refuseSharing(ctx)
  const ownerId = input.share ? null : view.owner_id
  const before = { name: view.name, address: view.address, columns: view.columns, shared: view.owner_id === null }
  const after = {
    name: input.name ?? view.name,
    address: input.address ?? view.address,
    columns: input.columns ?? view.columns,
    shared: ownerId === null,
  }
  await refuseTakenName(ctx, { list: view.list, ownerId, name: after.name }, view.id)
  const changes = changesBetween(before, after)
  if (!changes.length) return {}
  await ctx.db
    .updateTable('list_view')
    .set({
      name: after.name,
      address: JSON.stringify(after.address),
      columns: JSON.stringify(after.columns),
      owner_id: ownerId,
      version: sql`version + 1`,
    })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', view.id)
    .execute()
  if (after.shared) ctx.record({ kind: 'list_view.changed', subjectId: view.id, data: { changes } })
  return {}
}
