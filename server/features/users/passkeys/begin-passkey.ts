import { generateRegistrationOptions } from '@simplewebauthn/server'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/security.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { personAtDoor } from '../sign-in/find-person.ts'
import { newPasskeyStep, openStep, proofStep, takeOwnStep } from '../sign-in/steps.ts'
import { ALGORITHMS, partyHere } from './relying-party.ts'
import { userHandle } from './user-handle.rules.ts'

/** A passkey must be found without a login, and verify its owner: it then signs in alone. One device makes one, not two. */
export async function beginPasskey(
  ctx: Context,
  { proof }: In<typeof contract.beginPasskey>,
): Promise<Out<typeof contract.beginPasskey>> {
  const party = partyHere(ctx)
  const owner = await takeOwnStep(ctx, proofStep, proof)
  const person = await personAtDoor(ctx.db, owner.firmId, owner.userId)
  if (!person) throw notFound()
  const known = await ctx.db
    .selectFrom('passkey')
    .select('credential_id as id')
    .where('firm_id', '=', owner.firmId)
    .where('user_id', '=', owner.userId)
    .execute()
  const options = await generateRegistrationOptions({
    rpName: 'Sillage',
    rpID: party.id,
    userName: person.login,
    userDisplayName: `${person.firstName} ${person.lastName}`,
    userID: new TextEncoder().encode(userHandle(owner.firmId, owner.userId)),
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { options, ticket: await openStep(ctx.db, ctx.now, newPasskeyStep, { ...owner, challenge: options.challenge }) }
}
