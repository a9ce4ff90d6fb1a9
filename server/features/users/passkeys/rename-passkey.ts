import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'

/** One's own only: another's does not exist here. */
export async function renamePasskey(
  ctx: Context,
  { passkeyId, name }: In<typeof contract.renamePasskey>,
): Promise<Out<typeof contract.renamePasskey>> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('passkey')
    .set({ name })
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ctx.actor.userId)
    .where('id', '=', passkeyId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
  return {}
}
