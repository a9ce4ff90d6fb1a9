import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/sign-in.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { openStep, passkeyStep, readStep, secondFactorStep } from '../sign-in/steps.ts'
import { partyHere } from './relying-party.ts'

/** For signing in, the browser offers every passkey it has for us; as a second factor, those of whoever gave the password. */
export async function askPasskey(
  ctx: PublicContext,
  { secondFactor }: In<typeof contract.askPasskey>,
): Promise<Out<typeof contract.askPasskey>> {
  const { id } = partyHere(ctx)
  const person = secondFactor ? await ctx.shared((db) => readStep(db, ctx.now, secondFactorStep, secondFactor)) : null
  const own = person ? await passkeysOf(ctx, person.firmId, person.userId) : []
  const options = await generateAuthenticationOptions({
    rpID: id,
    userVerification: 'required',
    ...(person && { allowCredentials: own }),
  })
  const ticket = await ctx.shared((db) =>
    openStep(db, ctx.now, passkeyStep, { challenge: options.challenge, person, secondFactor }),
  )
  return { ticket, options }
}

async function passkeysOf(ctx: PublicContext, firmId: number, userId: string) {
  const rows = await ctx.atDoor(firmId, (db) =>
    db
      .selectFrom('passkey')
      .select(['credential_id', 'transports'])
      .where('firm_id', '=', firmId)
      .where('user_id', '=', userId)
      .execute(),
  )
  return rows.map(({ credential_id, transports }) => ({ id: credential_id, transports: transports.split(' ').filter(Boolean) }))
}
