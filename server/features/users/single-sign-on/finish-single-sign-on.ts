import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/sign-in.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError, orThrow } from '#platform/errors/app-error.ts'
import { mayComeIn, personAtDoor } from '../sign-in/find-person.ts'
import type { PersonAtDoor } from '../sign-in/find-person.ts'
import { loginKey } from '../sign-in/login.rules.ts'
import { openSession } from '../sign-in/open-session.ts'
import { singleSignOnStep, takeStep } from '../sign-in/steps.ts'
import { readVerifiedEmail } from './read-claims.ts'

/** ORG-21: the provider says who it is; whether they may come in is decided here, and no account is ever created. */
export async function finishSingleSignOn(
  ctx: PublicContext,
  { ticket, query }: In<typeof contract.finishSingleSignOn>,
): Promise<Out<typeof contract.finishSingleSignOn>> {
  const asked = await ctx.shared((db) => takeStep(db, ctx.now, singleSignOnStep, ticket))
  const email = await readVerifiedEmail(ctx, { ...asked, query })
  const person = await personWith(ctx, email)
  if (!person) throw new AppError('users.provider_unknown', { email })
  orThrow(mayComeIn(person))
  await openSession(ctx, person, 'single_sign_on')
  return {}
}

/** By login, else by e-mail address when it is that of one account only. */
async function personWith(ctx: PublicContext, email: string): Promise<PersonAtDoor | null> {
  const key = loginKey(email)
  const places = await ctx.shared((db) =>
    db
      .selectFrom('login')
      .select(['login_key', 'firm_id', 'user_id'])
      .where((where) => where.or([where('login_key', '=', key), where('email_key', '=', key)]))
      .execute(),
  )
  const place = places.find(({ login_key }) => login_key === key) ?? (places.length === 1 ? places[0] : undefined)
  return place ? ctx.atDoor(place.firm_id, (db) => personAtDoor(db, place.firm_id, place.user_id)) : null
}
