import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { z } from 'zod'
import type { PasskeyAnswer } from '#contract/users/sign-in.shapes.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { personAtDoor } from '../sign-in/find-person.ts'
import type { PersonAtDoor } from '../sign-in/find-person.ts'
import { passkeyStep, takeStep } from '../sign-in/steps.ts'
import { partyHere } from './relying-party.ts'
import { ownerOf } from './user-handle.rules.ts'

interface Shown {
  readonly ticket: string
  readonly answer: z.output<typeof PasskeyAnswer>
}

interface Owner extends PersonAtDoor {
  /** The ticket of the second factor it was asked for, if it was. */
  readonly secondFactor: string | null
}

/** Whose passkey answered our challenge, for our address, with its owner verified by the device. The challenge has served. */
export async function passkeyOwner(ctx: PublicContext, { ticket, answer }: Shown): Promise<Owner> {
  const party = partyHere(ctx)
  const { challenge, person, secondFactor } = await ctx.shared((db) => takeStep(db, ctx.now, passkeyStep, ticket))
  const owner = person ?? ownerOf(answer.response.userHandle)
  const found = owner && (await findPasskey(ctx, owner, answer.id))
  if (!found) throw new AppError('users.passkey_unknown')
  const newCounter = await verified(
    verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential: { id: answer.id, publicKey: new Uint8Array(found.publicKey), counter: found.counter },
      requireUserVerification: true,
    }),
  )
  await markUsed(ctx, found.person, answer.id, newCounter)
  return { ...found.person, secondFactor }
}

/** The library throws whatever does not fit: another address, no verification, a counter that went back, a wrong signature. */
async function verified(verification: ReturnType<typeof verifyAuthenticationResponse>): Promise<number> {
  const result = await verification.catch(() => null)
  if (!result?.verified) throw new AppError('users.passkey_refused')
  return result.authenticationInfo.newCounter
}

async function findPasskey(ctx: PublicContext, { firmId, userId }: { firmId: number; userId: string }, credentialId: string) {
  return ctx.atDoor(firmId, async (db) => {
    const row = await db
      .selectFrom('passkey')
      .select(['public_key', 'counter'])
      .where('firm_id', '=', firmId)
      .where('user_id', '=', userId)
      .where('credential_id', '=', credentialId)
      .executeTakeFirst()
    const person = row && (await personAtDoor(db, firmId, userId))
    return person ? { person, publicKey: row.public_key, counter: row.counter } : null
  })
}

/** Somebody inactive is refused afterwards, in words: they are not entered here as themselves. */
async function markUsed(ctx: PublicContext, person: PersonAtDoor, credentialId: string, counter: number): Promise<void> {
  if (!person.active || !person.profileValid) return
  await ctx.inFirm(person.firmId, { userId: person.id }, (firm) =>
    firm.db
      .updateTable('passkey')
      .set({ counter, used_at: firm.now })
      .where('firm_id', '=', firm.firmId)
      .where('user_id', '=', person.id)
      .where('credential_id', '=', credentialId)
      .execute(),
  )
}
