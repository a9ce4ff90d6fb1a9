import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { ownerOf } from '#platform/rights/eyes.ts'

export async function listTokens(ctx: Context, _input: In<typeof contract.listTokens>): Promise<Out<typeof contract.listTokens>> {
  const rows = await ctx.db
    .selectFrom('access_token')
    .select(['id', 'label', 'created_at', 'expires_at', 'used_at'])
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ownerOf(ctx.actor))
    .where('revoked_at', 'is', null)
    .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', ctx.now)]))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return {
    tokens: rows.map((row) => ({
      id: row.id,
      label: row.label,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
      usedAt: row.used_at,
    })),
  }
}
