import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/lists/lists.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { refuseSharing, refuseTakenName } from './views.ts'

/** UX-3: mine, which is nobody else's business; or everybody's, which the history tells. */
export async function addView(ctx: Context, input: In<typeof contract.addView>): Promise<Out<typeof contract.addView>> {
  const { list, name, address, columns, shared } = input
  if (shared) refuseSharing(ctx)
  const ownerId = shared ? null : ctx.actor.userId
  await refuseTakenName(ctx, { list, ownerId, name })
  const id = ctx.newId()
  await ctx.db
    .insertInto('list_view')
    .values({
      firm_id: ctx.firmId,
      id,
      list,
      owner_id: ownerId,
      name,
      address: JSON.stringify(address),
      columns: JSON.stringify(columns),
    })
    .execute()
  if (shared) ctx.record({ kind: 'list_view.created', subjectId: id, data: { name, list } })
  return { id }
}
