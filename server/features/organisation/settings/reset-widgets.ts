import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/user-settings.contract.ts'
import type { Context } from '#platform/context/context.ts'

export async function resetWidgets(
  ctx: Context,
  { page }: In<typeof contract.resetWidgets>,
): Promise<Out<typeof contract.resetWidgets>> {
  await ctx.db
    .deleteFrom('user_setting')
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ctx.actor.userId)
    .where('element', '=', page)
    .execute()
  return {}
}
