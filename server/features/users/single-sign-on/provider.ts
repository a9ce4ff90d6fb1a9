import { allowInsecureRequests, discovery } from 'openid-client'
import type { Configuration } from 'openid-client'
import type { SingleSignOn } from '#platform/config/single-sign-on.ts'

/** Seconds for one answer of the provider: people wait for it. */
const PATIENCE = 10

const known = new WeakMap<SingleSignOn, Promise<Configuration>>()

/** What the provider says of itself, asked once; again after a failure. Plain http only where the settings allow it: this machine. */
export async function providerOf(settings: SingleSignOn): Promise<Configuration> {
  const asked = known.get(settings) ?? discover(settings)
  known.set(settings, asked)
  try {
    return await asked
  } catch (error) {
    known.delete(settings)
    throw error
  }
}

function discover({ issuer, clientId, clientSecret }: SingleSignOn): Promise<Configuration> {
  const execute = issuer.startsWith('http:') ? [allowInsecureRequests] : []
  return discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: PATIENCE })
}

/** Where the provider sends people back: a page of ours, registered there. */
export const returnAddress = (publicUrl: string): string => `${publicUrl}/connexion/retour`
