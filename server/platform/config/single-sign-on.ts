import { z } from 'zod'

/** ORG-21: the OpenID Connect provider by which everybody signs in. */
export interface SingleSignOn {
  /** The provider's identifier, an https address (or a loopback one). */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** What people call it: « Se connecter avec … ». */
  readonly label: string
}

const ISSUER = 'il faut une adresse https, comme https://connexion.exemple.fr'
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

const issuer = z
  .string()
  .refine((value) => URL.canParse(value), ISSUER)
  .refine((value) => {
    const { protocol, hostname } = new URL(value)
    return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname))
  }, ISSUER)
  .optional()

/** What the environment says of it. */
export const ProviderSettings = {
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_LABEL: z.string().trim().max(60, 'il faut au plus 60 caractères').default('votre compte d’entreprise'),
}

/** The provider, once everything it needs was said. */
export function singleSignOnOf(env: z.output<z.ZodObject<typeof ProviderSettings>>): SingleSignOn | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_LABEL: label } = env
  return OIDC_ISSUER && clientId && clientSecret ? { issuer: OIDC_ISSUER, clientId, clientSecret, label } : null
}
