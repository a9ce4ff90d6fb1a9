import type { SignInSettings } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { refuseOwnSignIn } from '../single-sign-on/refuse-own-sign-in.ts'
import { relyingParty } from './relying-party.rules.ts'
import type { RelyingParty } from './relying-party.rules.ts'

/** Signatures taken, by their COSE numbers: Ed25519, ECDSA P-256, RSA with SHA-256: what devices make today. */
export const ALGORITHMS = [-8, -7, -257]

/** Whom passkeys are for at the address this was asked by; refused where they cannot serve. */
export function partyHere(ctx: { readonly signInSettings: SignInSettings; readonly host: string | null }): RelyingParty {
  refuseOwnSignIn(ctx)
  const party = relyingParty(ctx.signInSettings.givenUrl, ctx.host)
  if (!party) throw new AppError('users.passkeys_not_here')
  return party
}
