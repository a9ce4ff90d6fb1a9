import type { Context } from '#platform/context/context.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { personAtDoor } from '../sign-in/find-person.ts'
import type { PersonAtDoor } from '../sign-in/find-person.ts'
import { loginKey } from '../sign-in/login.rules.ts'
import type { Claimed } from './read-claims.ts'

/** ORG-21: whose account it already is. From the second time on only this counts: addresses change hands. */
export async function boundTo(ctx: PublicContext, { issuer, subject }: Claimed): Promise<PersonAtDoor | null> {
  const place = await ctx.shared((db) =>
    db
      .selectFrom('provider_account')
      .select(['firm_id', 'user_id'])
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst(),
  )
  return place ? atDoor(ctx, place) : null
}

/** Who has this address: by login, else by e-mail when it is that of one account only. */
export async function withAddress(ctx: PublicContext, email: string): Promise<PersonAtDoor | null> {
  const key = loginKey(email)
  const places = await ctx.shared((db) =>
    db
      .selectFrom('login')
      .select(['login_key', 'firm_id', 'user_id'])
      .where((where) => where.or([where('login_key', '=', key), where('email_key', '=', key)]))
      .execute(),
  )
  const place = places.find(({ login_key }) => login_key === key) ?? (places.length === 1 ? places[0] : undefined)
  return place ? atDoor(ctx, place) : null
}

const atDoor = (ctx: PublicContext, { firm_id, user_id }: { firm_id: number; user_id: string }) =>
  ctx.atDoor(firm_id, (db) => personAtDoor(db, firm_id, user_id))

/** Binds whoever comes in for the first time. Refused when the account is already bound to another: the address changed hands. */
export async function bind(ctx: Context, { issuer, subject, email }: Claimed): Promise<void> {
  const own = { firm_id: ctx.firmId, user_id: ctx.actor.userId }
  const added = await ctx.db
    .insertInto('provider_account')
    .values({ ...own, issuer, subject, bound_at: ctx.now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows) return ctx.record({ kind: 'user.provider_bound', subjectId: own.user_id, data: {} })
  const bound = await ctx.db
    .selectFrom('provider_account')
    .select('subject')
    .where('firm_id', '=', own.firm_id)
    .where('user_id', '=', own.user_id)
    .where('issuer', '=', issuer)
    .executeTakeFirst()
  // The same person twice at once is bound once.
  if (bound?.subject === subject) return
  throw new AppError('users.provider_other', { email: email ?? '', label: ctx.signInSettings.singleSignOn?.label ?? '' })
}
