import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { proofStep, takeOwnStep } from '../sign-in/steps.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'

export async function renewRecoveryCodes(
  ctx: Context,
  { proof }: In<typeof contract.renewRecoveryCodes>,
): Promise<Out<typeof contract.renewRecoveryCodes>> {
  const { firmId, userId } = await takeOwnStep(ctx, proofStep, proof)
  const on = await ctx.db
    .selectFrom('two_factor')
    .select('user_id')
    .where('firm_id', '=', firmId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  if (!on) throw new AppError('users.two_factor_is_off')
  ctx.record({ kind: 'user.recovery_codes_renewed', subjectId: userId, data: {} })
  return { recoveryCodes: await makeRecoveryCodes(ctx) }
}
