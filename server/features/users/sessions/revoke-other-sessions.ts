import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'

export async function revokeOtherSessions(
  ctx: Context,
  _input: In<typeof contract.revokeOtherSessions>,
): Promise<Out<typeof contract.revokeOtherSessions>> {
  const { userId } = ctx.actor
  const kept = ctx.session?.kind === 'session' ? ctx.session.id : null
  const { numDeletedRows } = await ctx.db
    .deleteFrom('session')
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', userId)
    .$if(kept !== null, (sessions) => sessions.where('id', '<>', kept))
    .executeTakeFirst()
  const count = Number(numDeletedRows)
  if (count > 0) ctx.record({ kind: 'user.sessions_closed', subjectId: userId, data: { count } })
  return { count }
}
