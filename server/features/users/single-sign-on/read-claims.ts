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

const Verified = z.object({ email: z.email().max(200), email_verified: z.literal(true) })

/** The e-mail address that the provider vouches for: in its signed answer, else asked of it. */
export async function readVerifiedEmail(ctx: PublicContext, asked: Return): Promise<string> {
  const claims = Verified.safeParse(await readClaims(ctx, asked))
  if (!claims.success) throw new AppError('users.provider_email')
  return claims.data.email
}

async function readClaims(ctx: PublicContext, { query, state, nonce, verifier }: Return): Promise<unknown> {
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
    const claims = tokens.claims()
    if (!claims) throw new Error('no signed answer')
    return claims['email'] === undefined ? await fetchUserInfo(provider, tokens.access_token, claims.sub) : claims
  } catch (error) {
    ctx.log.warn({ code: error instanceof Error ? error.name : 'unknown' }, 'identity provider refused')
    throw new AppError(error instanceof AuthorizationResponseError ? 'users.provider_refused' : 'users.provider_failed')
  }
}
