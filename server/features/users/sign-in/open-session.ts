import type { PublicContext } from '#platform/context/public-context.ts'
import { sessionEnd } from '#platform/rights/mark-seen.ts'
import type { HistoryData } from '#contract/audit/audit.types.ts'
import { secretHash } from '#platform/rights/read-actor.ts'
import { newSecret, rightsMark } from '#platform/rights/rotate-secret.ts'

type SignInWay = NonNullable<HistoryData<'user.signed_in'>['by']>

/** Opens a session and gives its secret to the caller; the session they came with is closed (SEC-1: rotation at sign-in). */
export async function openSession(ctx: PublicContext, person: { firmId: number; id: string }, by: SignInWay): Promise<void> {
  const { secret, hash } = newSecret(person.firmId)
  const shown = ctx.shown && 'session' in ctx.shown.who ? ctx.shown.who.session : null
  await ctx.inFirm(person.firmId, { userId: person.id }, async (firm) => {
    const { firmId, now } = firm
    if (shown)
      await firm.db.deleteFrom('session').where('firm_id', '=', firmId).where('secret_hash', '=', secretHash(shown)).execute()
    await firm.db
      .deleteFrom('session')
      .where('firm_id', '=', firmId)
      .where('user_id', '=', person.id)
      .where('expires_at', '<=', now)
      .execute()
    await firm.db
      .insertInto('session')
      .values({
        firm_id: firmId,
        id: firm.newId(),
        user_id: person.id,
        secret_hash: hash,
        created_at: now,
        seen_at: now,
        expires_at: sessionEnd(now, now),
        user_agent: ctx.userAgent,
        address: ctx.address,
        rights_mark: rightsMark(firm.actor.grants),
      })
      .execute()
    firm.record({ kind: 'user.signed_in', subjectId: person.id, data: { address: ctx.address, by } })
  })
  ctx.handOver(secret)
}
