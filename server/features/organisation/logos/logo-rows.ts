import type { Out } from '#contract/kernel/operation.ts'
import type { readLogos } from '#contract/organisation/logos.contract.ts'
import type { LogoPurpose } from '#contract/organisation/logos.types.ts'
import type { Context } from '#platform/context/context.ts'

type Logos = Out<typeof readLogos>['firm']

/** ORG-3: the logos of the firm (`userId` null) and of one user. */
export async function logosOf(ctx: Context, userId: string): Promise<{ firm: Logos; own: Logos }> {
  const rows = await ctx.db
    .selectFrom('logo')
    .select(['id', 'purpose', 'user_id', 'width', 'height'])
    .where('firm_id', '=', ctx.firmId)
    .where((is) => is.or([is('user_id', 'is', null), is('user_id', '=', userId)]))
    .execute()
  const one = (of: string | null, purpose: LogoPurpose) => {
    const row = rows.find((logo) => logo.user_id === of && logo.purpose === purpose)
    return row ? { id: row.id, width: row.width, height: row.height } : null
  }
  const both = (of: string | null) => ({ application: one(of, 'application'), document: one(of, 'document') })
  return { firm: both(null), own: both(userId) }
}

/** ORG-3: those that serve for this user, their own first. */
export async function shownLogos(ctx: Context): Promise<Logos> {
  const { firm, own } = await logosOf(ctx, ctx.actor.userId)
  return { application: own.application ?? firm.application, document: own.document ?? firm.document }
}
