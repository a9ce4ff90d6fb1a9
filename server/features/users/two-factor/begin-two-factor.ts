import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { personAtDoor } from '../sign-in/find-person.ts'
import { openStep, proofStep, takeOwnStep, totpStep } from '../sign-in/steps.ts'
import { refuseOwnSignIn } from '../single-sign-on/refuse-own-sign-in.ts'
import { newTotpSecret, sealSecret, totpUri } from './totp.ts'

/** Nothing is asked of anybody before a first code has shown that the application holds the secret. */
export async function beginTwoFactor(
  ctx: Context,
  { proof }: In<typeof contract.beginTwoFactor>,
): Promise<Out<typeof contract.beginTwoFactor>> {
  refuseOwnSignIn(ctx)
  const owner = await takeOwnStep(ctx, proofStep, proof)
  const person = await personAtDoor(ctx.db, owner.firmId, owner.userId)
  if (!person) throw notFound()
  const secret = newTotpSecret()
  const sealed = sealSecret(ctx.signInSettings.secretBox, owner, secret).toString('base64')
  const ticket = await openStep(ctx.db, ctx.now, totpStep, { ...owner, sealed })
  return { ticket, secret, uri: totpUri(secret, person.login) }
}
