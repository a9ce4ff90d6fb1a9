import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/lists/lists.contract.ts'
import type { Context } from '#platform/context/context.ts'

/** CON-21: nobody's business but one's own: it is not told by the history. */
export async function chooseColumns(
  ctx: Context,
  { list, layout }: In<typeof contract.chooseColumns>,
): Promise<Out<typeof contract.chooseColumns>> {
  const kept = layout && JSON.stringify(layout)
  await ctx.db
    .insertInto('user_list')
    .values({ firm_id: ctx.firmId, user_id: ctx.actor.userId, list, layout: kept })
    .onConflict((same) => same.columns(['firm_id', 'user_id', 'list']).doUpdateSet({ layout: kept }))
    .execute()
  return {}
}
