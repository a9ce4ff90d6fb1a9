import { setTimeout as sleep } from 'node:timers/promises'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { refuseOwnSignIn } from '../single-sign-on/refuse-own-sign-in.ts'
import { mayComeIn, personAtDoor } from './find-person.ts'
import { loginKey } from './login.rules.ts'
import { sendLink } from './send-link.ts'
import { takeTry } from './take-try.ts'

/** Longer than the work takes: how long the answer took tells nobody whether the account exists (SEC-1). */
const FLOOR_MS = 400
/** One address e-mail may serve several accounts; a flood of links serves nobody. */
const MOST_ACCOUNTS = 5
const QUIET_MS = 2 * 60_000

export async function askReset(
  ctx: PublicContext,
  { login }: In<typeof contract.askReset>,
): Promise<Out<typeof contract.askReset>> {
  refuseOwnSignIn(ctx)
  await takeTry(ctx, 'reset', login)
  await Promise.all([sleep(FLOOR_MS), sendLinks(ctx, login)])
  return {}
}

async function sendLinks(ctx: PublicContext, login: string): Promise<void> {
  const key = loginKey(login)
  const places = await ctx.shared((db) =>
    db
      .selectFrom('login')
      .select(['firm_id', 'user_id'])
      .where((where) => where.or([where('login_key', '=', key), where('email_key', '=', key)]))
      .orderBy('login_key')
      .limit(MOST_ACCOUNTS)
      .execute(),
  )
  for (const { firm_id, user_id } of places) await sendTo(ctx, firm_id, user_id)
}

/** Who may not come in gets no link; neither does who got one a moment ago: that one still serves. */
async function sendTo(ctx: PublicContext, firmId: number, userId: string): Promise<void> {
  const person = await ctx.atDoor(firmId, (db) => personAtDoor(db, firmId, userId))
  if (!person || !mayComeIn(person).ok) return
  await ctx.inFirm(firmId, { userId }, async (firm) => {
    const recent = await firm.db
      .selectFrom('single_use_link')
      .select('id')
      .where('firm_id', '=', firmId)
      .where('user_id', '=', userId)
      .where('purpose', '=', 'reset')
      .where('used_at', 'is', null)
      .where('created_at', '>', new Date(Date.parse(ctx.now) - QUIET_MS).toISOString())
      .executeTakeFirst()
    if (!recent) await sendLink(firm, person, 'reset')
  })
}
