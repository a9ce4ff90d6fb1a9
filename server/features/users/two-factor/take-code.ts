import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { takeRecoveryCode } from './recovery-codes.ts'
import { openSecret, stepOfCode } from './totp.ts'

/**
 * SEC-1: takes a code of the acting user, of their application or of recovery. Each serves once, also when it comes twice
 * at once: the row says which step was used last, and only a later one changes it.
 */
export async function takeCode(ctx: Context, typed: string): Promise<void> {
  const digits = typed.replace(/\s/g, '')
  const outcome = /^\d{6}$/.test(digits) ? await takeTotp(ctx, digits) : await takeRecoveryCode(ctx, typed)
  if (outcome === 'used') throw new AppError('users.code_reused')
  if (outcome === 'wrong') throw new AppError('users.wrong_code')
}

async function takeTotp(ctx: Context, code: string): Promise<'right' | 'used' | 'wrong'> {
  const owner = { firmId: ctx.firmId, userId: ctx.actor.userId }
  const row = await ctx.db
    .selectFrom('two_factor')
    .select('totp_secret')
    .where('firm_id', '=', owner.firmId)
    .where('user_id', '=', owner.userId)
    .executeTakeFirst()
  if (!row) return 'wrong'
  const step = await stepOfCode(openSecret(ctx.signInSettings.secretBox, owner, row.totp_secret), code, ctx.now)
  if (step === null) return 'wrong'
  const taken = await ctx.db
    .updateTable('two_factor')
    .set({ last_step: step })
    .where('firm_id', '=', owner.firmId)
    .where('user_id', '=', owner.userId)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return taken.numUpdatedRows > 0n ? 'right' : 'used'
}
