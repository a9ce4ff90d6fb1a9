import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/sign-in.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError, orThrow } from '#platform/errors/app-error.ts'
import { mayComeIn } from '../sign-in/find-person.ts'
import { openSession } from '../sign-in/open-session.ts'
import { singleSignOnStep, takeStep } from '../sign-in/steps.ts'
import { bind, boundTo, withAddress } from './provider-account.ts'
import { readClaims } from './read-claims.ts'

/**
 * ORG-21: the provider says who it is; whether they may come in is decided here, and no account is ever created. The first
 * time a verified address leads to the account, which is then theirs: whoever has that address later does not come in.
 */
export async function finishSingleSignOn(
  ctx: PublicContext,
  { ticket, query }: In<typeof contract.finishSingleSignOn>,
): Promise<Out<typeof contract.finishSingleSignOn>> {
  const asked = await ctx.shared((db) => takeStep(db, ctx.now, singleSignOnStep, ticket))
  const claimed = await readClaims(ctx, { ...asked, query })
  const known = await boundTo(ctx, claimed)
  if (!known && claimed.email === null) throw new AppError('users.provider_email')
  const person = known ?? (await withAddress(ctx, claimed.email ?? ''))
  if (!person) throw new AppError('users.provider_unknown', { email: claimed.email ?? '' })
  orThrow(mayComeIn(person))
  if (!known) await ctx.inFirm(person.firmId, { userId: person.id }, (firm) => bind(firm, claimed))
  await openSession(ctx, person, 'single_sign_on')
  return {}
}
