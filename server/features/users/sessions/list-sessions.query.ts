import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { ownerOf } from '#platform/rights/eyes.ts'
import { deviceOf } from './device.rules.ts'

export async function listSessions(
  ctx: Context,
  _input: In<typeof contract.listSessions>,
): Promise<Out<typeof contract.listSessions>> {
  const rows = await ctx.db
    .selectFrom('session')
    .select(['id', 'user_agent', 'address', 'created_at', 'seen_at'])
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ownerOf(ctx.actor))
    .where('expires_at', '>', ctx.now)
    .orderBy('seen_at', 'desc')
    .orderBy('id')
    .execute()
  return {
    sessions: rows.map((row) => ({
      id: row.id,
      isThis: row.id === ctx.session?.id,
      ...deviceOf(row.user_agent),
      address: row.address,
      createdAt: row.created_at,
      seenAt: row.seen_at,
    })),
  }
}
