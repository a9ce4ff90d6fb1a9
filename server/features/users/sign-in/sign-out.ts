import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import type { Call } from '#platform/http/routes.ts'
import { recordEnd } from '../seeing/stop-seeing.ts'

/** Closes the session one came with. An access token has none: nothing happens. */
export async function signOut(
  ctx: Context,
  _input: In<typeof contract.signOut>,
  call: Call,
): Promise<Out<typeof contract.signOut>> {
  if (ctx.session?.kind !== 'session') return {}
  await recordEnd(ctx)
  await ctx.db.deleteFrom('session').where('firm_id', '=', ctx.firmId).where('id', '=', ctx.session.id).execute()
  ctx.record({ kind: 'user.signed_out', subjectId: ctx.actor.userId, data: {} })
  call.handOver(null)
  return {}
}
