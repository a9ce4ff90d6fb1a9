import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/sign-in.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { mayComeIn } from '../sign-in/find-person.ts'
import { openSession } from '../sign-in/open-session.ts'
import { secondFactorStep, takeStep } from '../sign-in/steps.ts'
import { trySucceeded } from '../sign-in/take-try.ts'
import { passkeyOwner } from './passkey-owner.ts'

/** SEC-1: a passkey is something one has, opened by something one is or knows: it is both factors at once. */
export async function signInWithPasskey(
  ctx: PublicContext,
  shown: In<typeof contract.signInWithPasskey>,
): Promise<Out<typeof contract.signInWithPasskey>> {
  const { secondFactor, ...person } = await passkeyOwner(ctx, shown)
  orThrow(mayComeIn(person))
  if (secondFactor) await ctx.shared((db) => takeStep(db, ctx.now, secondFactorStep, secondFactor))
  await trySucceeded(ctx, person.login, secondFactor ? 1 : 0)
  await openSession(ctx, person, 'passkey')
  return {}
}
