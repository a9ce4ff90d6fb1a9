import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { proofStep, takeOwnStep } from '../sign-in/steps.ts'

/** The recovery codes go with it. */
export async function turnOffTwoFactor(
  ctx: Context,
  { proof }: In<typeof contract.turnOffTwoFactor>,
): Promise<Out<typeof contract.turnOffTwoFactor>> {
  const { firmId, userId } = await takeOwnStep(ctx, proofStep, proof)
  const { numDeletedRows } = await ctx.db
    .deleteFrom('two_factor')
    .where('firm_id', '=', firmId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new AppError('users.two_factor_is_off')
  ctx.record({ kind: 'user.two_factor_off', subjectId: userId, data: {} })
  return {}
}
