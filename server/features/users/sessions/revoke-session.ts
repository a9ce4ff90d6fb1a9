import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'

/** One's own only: another's does not exist here. */
export async function revokeSession(
  ctx: Context,
  { sessionId }: In<typeof contract.revokeSession>,
): Promise<Out<typeof contract.revokeSession>> {
  const { numDeletedRows } = await ctx.db
    .deleteFrom('session')
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ctx.actor.userId)
    .where('id', '=', sessionId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw notFound()
  ctx.record({ kind: 'user.sessions_closed', subjectId: ctx.actor.userId, data: { count: 1 } })
  return {}
}
