import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/sign-in.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError, orThrow } from '#platform/errors/app-error.ts'
import { mayComeIn, personAtDoor } from '../sign-in/find-person.ts'
import { openSession } from '../sign-in/open-session.ts'
import { readStep, secondFactorStep, takeStep } from '../sign-in/steps.ts'
import { takeTry, trySucceeded } from '../sign-in/take-try.ts'
import { takeCode } from './take-code.ts'

/** SEC-1: codes are slowed as passwords are, and counted with them: the failures of this sign-in are forgotten at its end only. */
export async function enterSecondFactor(
  ctx: PublicContext,
  { ticket, code }: In<typeof contract.enterSecondFactor>,
): Promise<Out<typeof contract.enterSecondFactor>> {
  const { firmId, userId } = await ctx.shared((db) => readStep(db, ctx.now, secondFactorStep, ticket))
  const person = await ctx.atDoor(firmId, (db) => personAtDoor(db, firmId, userId))
  if (!person) throw new AppError('users.step_over')
  orThrow(mayComeIn(person))
  await takeTry(ctx, 'sign-in', person.login)
  await ctx.inFirm(firmId, { userId }, (firm) => takeCode(firm, code))
  await ctx.shared((db) => takeStep(db, ctx.now, secondFactorStep, ticket))
  await trySucceeded(ctx, person.login, 2)
  await openSession(ctx, person, 'second_factor')
  return {}
}
