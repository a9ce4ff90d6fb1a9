import { authorizationCodeGrant, AuthorizationResponseError, fetchUserInfo } from 'openid-client'
import { z } from 'zod'
import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { providerOf, returnAddress } from './provider.ts'

interface Return {
  readonly query: string
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Who the provider says it is: what it calls them, for good, and the e-mail address it vouches for; null: none. */
export interface Claimed {
  readonly issuer: string
  readonly subject: string
  readonly email: string | null
}

const Account = z.object({ iss: z.string().min(1).max(500), sub: z.string().min(1).max(255) })
const Verified = z.object({ email: z.email().max(200), email_verified: z.literal(true) })

/** The signed answer of the provider, and what else is asked of it. */
export async function readClaims(ctx: PublicContext, { query, state, nonce, verifier }: Return): Promise<Claimed> {
  const { singleSignOn } = ctx.signInSettings
  if (!singleSignOn) throw new AppError('users.no_single_sign_on')
  try {
    const provider = await providerOf(singleSignOn)
    const address = new URL(`${returnAddress(ctx.publicUrl)}?${query}`)
    const tokens = await authorizationCodeGrant(provider, address, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    })
    const signed = tokens.claims()
    const { iss: issuer, sub: subject } = Account.parse(signed)
    const told = signed?.['email'] === undefined ? await fetchUserInfo(provider, tokens.access_token, subject) : signed
    return { issuer, subject, email: Verified.safeParse(told).data?.email ?? null }
  } catch (error) {
    ctx.log.warn({ code: error instanceof Error ? error.name : 'unknown' }, 'identity provider refused')
    throw new AppError(error instanceof AuthorizationResponseError ? 'users.provider_refused' : 'users.provider_failed')
  }
}
