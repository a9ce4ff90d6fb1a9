import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'

/** One's own tokens only: another's does not exist here. */
export async function revokeToken(
  ctx: Context,
  { tokenId }: In<typeof contract.revokeToken>,
): Promise<Out<typeof contract.revokeToken>> {
  const revoked = await ctx.db
    .updateTable('access_token')
    .set({ revoked_at: ctx.now })
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ctx.actor.userId)
    .where('id', '=', tokenId)
    .where('revoked_at', 'is', null)
    .returning('label')
    .executeTakeFirst()
  if (!revoked) throw notFound()
  ctx.record({ kind: 'user.token_revoked', subjectId: ctx.actor.userId, data: { label: revoked.label } })
  return {}
}
