import { verifyRegistrationResponse } from '@simplewebauthn/server'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { newPasskeyStep, takeOwnStep } from '../sign-in/steps.ts'
import { ALGORITHMS, partyHere } from './relying-party.ts'

export async function addPasskey(
  ctx: Context,
  { ticket, name, made }: In<typeof contract.addPasskey>,
): Promise<Out<typeof contract.addPasskey>> {
  const party = partyHere(ctx)
  const { firmId, userId, challenge } = await takeOwnStep(ctx, newPasskeyStep, ticket)
  const result = await verifyRegistrationResponse({
    response: made,
    expectedChallenge: challenge,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    supportedAlgorithmIDs: ALGORITHMS,
    requireUserVerification: true,
  }).catch(() => null)
  if (!result?.verified) throw new AppError('users.passkey_refused')
  const { credential } = result.registrationInfo
  const id = ctx.newId()
  await ctx.db
    .insertInto('passkey')
    .values({
      firm_id: firmId,
      id,
      user_id: userId,
      name,
      credential_id: credential.id,
      public_key: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: (made.response.transports ?? []).join(' '),
      created_at: ctx.now,
    })
    .execute()
  ctx.record({ kind: 'user.passkey_added', subjectId: userId, data: { name } })
  return { id }
}
