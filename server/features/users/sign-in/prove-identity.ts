import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/sign-in.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { passkeyOwner } from '../passkeys/passkey-owner.ts'
import { personAtDoor } from './find-person.ts'
import type { PersonAtDoor } from './find-person.ts'
import { passwordFits } from './password.ts'
import { openStep, proofStep } from './steps.ts'
import { takeTry, trySucceeded } from './take-try.ts'

/**
 * SEC-1: a session left open on a desk is not enough to change password or second factor. Wrong passwords are slowed as
 * at the door; they are counted outside of the transaction that refuses.
 */
export async function proveIdentity(
  ctx: PublicContext,
  { password, passkey }: In<typeof contract.proveIdentity>,
): Promise<Out<typeof contract.proveIdentity>> {
  const me = await whoAsks(ctx)
  if (passkey) {
    const owner = await passkeyOwner(ctx, passkey)
    if (owner.firmId !== me.firmId || owner.id !== me.id) throw new AppError('users.passkey_unknown')
  } else {
    await takeTry(ctx, 'sign-in', me.login)
    if (!(await passwordFits(me.passwordHash, password ?? ''))) throw new AppError('users.wrong_password')
    await trySucceeded(ctx, me.login, 1)
  }
  const proof = await ctx.shared((db) => openStep(db, ctx.now, proofStep, { firmId: me.firmId, userId: me.id }))
  return { proof }
}

async function whoAsks(ctx: PublicContext): Promise<PersonAtDoor> {
  if (!ctx.shown) throw new AppError('signed_out')
  const { firmId, who } = ctx.shown
  const me = await ctx.inFirm(firmId, who, (firm) => personAtDoor(firm.db, firmId, firm.actor.userId))
  if (!me) throw notFound()
  return me
}
