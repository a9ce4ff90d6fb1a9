import { generateSync } from 'otplib'
import * as contract from '#contract/users/security.contract.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import type { Firm, Person } from '#features/organisation/organisation.factory.ts'
import { beginTwoFactor } from '#features/users/two-factor/begin-two-factor.ts'
import { turnOnTwoFactor } from '#features/users/two-factor/turn-on-two-factor.ts'
import { aDevice } from '#features/users/passkeys/device.factory.ts'
import { aProof } from '#features/users/sign-in/sign-in.factory.ts'
import { newPasskeyStep, openStep } from '#features/users/sign-in/steps.ts'
import { aUser } from '#features/users/users.factory.ts'
import { newId } from '#platform/ids/new-id.ts'
import { samplesAnywhere, samplesOf } from '../sample.ts'

/** A secret that waits for its first code. */
async function begun(firm: Firm, person: Person) {
  const proof = await aProof(firm, person)
  const { ticket, secret } = await actingAs(firm, person, (ctx) => beginTwoFactor(ctx, { proof }))
  return { ticket, code: generateSync({ secret }) }
}

async function withTwoFactor(firm: Firm, person: Person): Promise<void> {
  const first = await begun(firm, person)
  await actingAs(firm, person, (ctx) => turnOnTwoFactor(ctx, first))
}

/** What a device of theirs made, asked at `localhost`. */
async function aMadePasskey(firm: Firm, { firmId, id: userId }: Person) {
  const asked = { challenge: 'ZXhlbXBsZQ', rp: { name: 'Sillage', id: 'localhost' }, pubKeyCredParams: [] }
  const made = aDevice().make({ ...asked, user: { id: 'ZXhlbXBsZQ', name: '', displayName: '' } })
  const facts = { firmId, userId, challenge: asked.challenge }
  return { made, ticket: await actingAs(firm, { firmId, id: userId }, (ctx) => openStep(ctx.db, ctx.now, newPasskeyStep, facts)) }
}

/** What opens a session: the owner's own session and passkey, as rows; a user below them with a second factor. */
export const securitySamples = samplesOf(
  async ({ firm, owner }) => {
    const [sessionId, passkeyId] = [newId(), newId()]
    const user = await aUser(firm, { manager: owner })
    await withTwoFactor(firm, user)
    await withTwoFactor(firm, owner)
    await actingAs(firm, owner, async (ctx) => {
      const own = { firm_id: firm.id, user_id: owner.id, created_at: ctx.now }
      const over = new Date(Date.parse(ctx.now) + 86_400_000).toISOString()
      await ctx.db
        .insertInto('session')
        .values({ ...own, id: sessionId, secret_hash: Buffer.from(sessionId), seen_at: ctx.now, expires_at: over })
        .execute()
      const key = { credential_id: passkeyId, public_key: Buffer.from('clé'), counter: 0, transports: '' }
      await ctx.db
        .insertInto('passkey')
        .values({ ...own, ...key, id: passkeyId, name: 'Exemple' })
        .execute()
      const bound = { firm_id: firm.id, user_id: user.id, bound_at: ctx.now }
      await ctx.db
        .insertInto('provider_account')
        .values({ ...bound, issuer: 'https://exemple.fr', subject: user.id })
        .execute()
    })
    return { firm, owner, userId: user.id, sessionId, passkeyId }
  },
  (on) => [
    on.record(contract.resetTwoFactor, ({ userId }) => ({ userId })),
    on.record(contract.unbindProvider, ({ userId }) => ({ userId })),
    on.list(
      contract.readSecurity,
      () => ({}),
      ({ passkeys }, { passkeyId }) => passkeys.some(({ id }) => id === passkeyId),
    ),
    on.record(contract.renamePasskey, ({ passkeyId }) => ({ passkeyId, name: 'Autre' })),
    on.list(
      contract.listSessions,
      () => ({}),
      ({ sessions }, { sessionId }) => sessions.some(({ id }) => id === sessionId),
    ),
    on.record(contract.revokeSession, ({ sessionId }) => ({ sessionId })),
    on.record(contract.removePasskey, async ({ firm, owner, passkeyId }) => ({ passkeyId, proof: await aProof(firm, owner) }), [
      'users.step_over',
    ]),
    on.anywhere(contract.turnOffTwoFactor, async ({ firm, owner }) => ({ proof: await aProof(firm, owner) })),
    on.anywhere(contract.renewRecoveryCodes, async ({ firm, owner }) => ({ proof: await aProof(firm, owner) })),
  ],
)

export const ownSecuritySamples = samplesAnywhere((on) => [
  on.anywhere(contract.revokeOtherSessions, () => ({})),
  on.anywhere(contract.beginTwoFactor, async ({ firm, owner }) => ({ proof: await aProof(firm, owner) })),
  on.anywhere(contract.beginPasskey, async ({ firm, owner }) => ({ proof: await aProof(firm, owner) })),
  on.anywhere(contract.addPasskey, async ({ firm, owner }) => ({ name: 'Exemple', ...(await aMadePasskey(firm, owner)) })),
  on.anywhere(contract.turnOnTwoFactor, ({ firm, owner }) => begun(firm, owner)),
])
