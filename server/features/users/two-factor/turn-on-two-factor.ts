import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { takeOwnStep, totpStep } from '../sign-in/steps.ts'
import { makeRecoveryCodes } from './recovery-codes.ts'
import { openSecret, stepOfCode } from './totp.ts'

/** SEC-1: from now on a code is asked after the password; the code that showed it works serves no more. A refusal leaves the ticket. */
export async function turnOnTwoFactor(
  ctx: Context,
  { ticket, code }: In<typeof contract.turnOnTwoFactor>,
): Promise<Out<typeof contract.turnOnTwoFactor>> {
  const { sealed, firmId, userId } = await takeOwnStep(ctx, totpStep, ticket)
  const secret = Buffer.from(sealed, 'base64')
  const digits = code.replace(/\s/g, '')
  const step = /^\d{6}$/.test(digits)
    ? await stepOfCode(openSecret(ctx.signInSettings.secretBox, { firmId, userId }, secret), digits, ctx.now)
    : null
  if (step === null) throw new AppError('users.wrong_code')
  const values = { totp_secret: secret, last_step: step, created_at: ctx.now }
  await ctx.db
    .insertInto('two_factor')
    .values({ firm_id: firmId, user_id: userId, ...values })
    .onConflict((conflict) => conflict.columns(['firm_id', 'user_id']).doUpdateSet(values))
    .execute()
  ctx.record({ kind: 'user.two_factor_on', subjectId: userId, data: {} })
  return { recoveryCodes: await makeRecoveryCodes(ctx) }
}
