import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError, orThrow } from '#platform/errors/app-error.ts'
import { refuseOwnSignIn } from '../single-sign-on/refuse-own-sign-in.ts'
import { findByLogin, mayComeIn } from './find-person.ts'
import { openSession } from './open-session.ts'
import { passwordFits } from './password.ts'
import { openStep, secondFactorStep } from './steps.ts'
import { takeTry, trySucceeded } from './take-try.ts'

/**
 * SEC-1: same answer and same work whether the account exists or not; who may not come in is told only after the right
 * password. Failures are forgotten once the whole sign-in succeeded: the password alone does not free further codes.
 */
export async function signIn(
  ctx: PublicContext,
  { login, password }: In<typeof contract.signIn>,
): Promise<Out<typeof contract.signIn>> {
  refuseOwnSignIn(ctx)
  await takeTry(ctx, 'sign-in', login)
  const person = await findByLogin(ctx, login)
  const fits = await passwordFits(person?.passwordHash ?? null, password)
  if (!fits || !person) throw new AppError('users.bad_credentials')
  const { firmId, id: userId, hasTwoFactor, hasPasskey } = person
  if (mayComeIn(person).ok && hasTwoFactor) {
    const ticket = await ctx.shared((db) => openStep(db, ctx.now, secondFactorStep, { firmId, userId }))
    return { secondFactor: { ticket, passkeys: hasPasskey } }
  }
  await trySucceeded(ctx, login, 1)
  orThrow(mayComeIn(person))
  await openSession(ctx, person, 'password')
  return { secondFactor: null }
}
