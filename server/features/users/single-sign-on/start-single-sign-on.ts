import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/sign-in.contract.ts'
import type { PublicContext } from '#platform/context/public-context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { openStep, singleSignOnStep } from '../sign-in/steps.ts'
import { providerOf, returnAddress } from './provider.ts'

/**
 * ORG-21: authorization code with PKCE. State, nonce and verifier wait here; the ticket that finds them stays in the
 * browser that asked, so that nobody is signed in by a return they did not begin.
 */
export async function startSingleSignOn(
  ctx: PublicContext,
  _input: In<typeof contract.startSingleSignOn>,
): Promise<Out<typeof contract.startSingleSignOn>> {
  const { singleSignOn } = ctx.signInSettings
  if (!singleSignOn) throw new AppError('users.no_single_sign_on')
  const provider = await providerOf(singleSignOn).catch((error: unknown) => {
    ctx.log.warn({ err: error }, 'identity provider away')
    throw new AppError('users.provider_failed')
  })
  const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()]
  const url = buildAuthorizationUrl(provider, {
    redirect_uri: returnAddress(ctx.publicUrl),
    scope: 'openid email',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  const ticket = await ctx.shared((db) => openStep(db, ctx.now, singleSignOnStep, { state, nonce, verifier }))
  return { url: url.href, ticket }
}
