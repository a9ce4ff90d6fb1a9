import { sql } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { ownerOf } from '#platform/rights/eyes.ts'
import { relyingParty } from '../passkeys/relying-party.rules.ts'

export async function readSecurity(
  ctx: Context,
  _input: In<typeof contract.readSecurity>,
): Promise<Out<typeof contract.readSecurity>> {
  const { singleSignOn, givenUrl } = ctx.signInSettings
  const twoFactor = await ctx.db
    .selectFrom('two_factor')
    .select('created_at')
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ownerOf(ctx.actor))
    .executeTakeFirst()
  const { left } = await ctx.db
    .selectFrom('recovery_code')
    .select(sql<number>`count(*)`.as('left'))
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ownerOf(ctx.actor))
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  const passkeys = await ctx.db
    .selectFrom('passkey')
    .select(['id', 'name', 'created_at as createdAt', 'used_at as usedAt'])
    .where('firm_id', '=', ctx.firmId)
    .where('user_id', '=', ownerOf(ctx.actor))
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return {
    singleSignOn: singleSignOn && { label: singleSignOn.label },
    twoFactorSince: twoFactor?.created_at ?? null,
    recoveryCodesLeft: left,
    passkeysHere: !singleSignOn && relyingParty(givenUrl, ctx.host) !== null,
    passkeys,
  }
}
