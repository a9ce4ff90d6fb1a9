import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/user-settings.contract.ts'
import type { Context } from '#platform/context/context.ts'

/** ORG-53: nobody's business but one's own: it is not told by the history. */
export async function arrangeWidgets(
  ctx: Context,
  { page, shown, hidden }: In<typeof contract.arrangeWidgets>,
): Promise<Out<typeof contract.arrangeWidgets>> {
  const value = JSON.stringify({ shown, hidden })
  await ctx.db
    .insertInto('user_setting')
    .values({ firm_id: ctx.firmId, user_id: ctx.actor.userId, element: page, value, set_at: ctx.now })
    .onConflict((same) => same.columns(['firm_id', 'user_id', 'element']).doUpdateSet({ value, set_at: ctx.now }))
    .execute()
  return {}
}
