import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError, orThrow } from '#platform/errors/app-error.ts'
import { findByLogin, mayComeIn } from './find-person.ts'
import { openSession } from './open-session.ts'
import { passwordFits } from './password.ts'
import { takeTry, trySucceeded } from './take-try.ts'

/** SEC-1: same answer and same work whether the account exists or not; who may not come in is told only after the right password. */
export async function signIn(
  ctx: PublicContext,
  { login, password }: In<typeof contract.signIn>,
): Promise<Out<typeof contract.signIn>> {
  await takeTry(ctx, 'sign-in', login)
  const person = await findByLogin(ctx, login)
  const fits = await passwordFits(person?.passwordHash ?? null, password)
  if (!fits || !person) throw new AppError('users.bad_credentials')
  await trySucceeded(ctx, login)
  orThrow(mayComeIn(person))
  await openSession(ctx, person)
  return {}
}
