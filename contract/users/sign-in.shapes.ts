import { z } from 'zod'

/** What the browser holds between two steps of a sign-in: it serves once and for a few minutes. */
export const Ticket = z.string().min(20).max(100)

/** Whether signing in is done, or still wants the second factor. */
export const SignedIn = z.object({
  /** Null: the session is open. */
  secondFactor: z
    .object({
      ticket: Ticket,
      /** Whether one of their passkeys may answer too. */
      passkeys: z.boolean(),
    })
    .nullable(),
})

export type SecondFactor = NonNullable<z.output<typeof SignedIn>['secondFactor']>

const Base64Url = z
  .string()
  .regex(/^[\w-]+=*$/)
  .max(20_000)
const KeyType = z.literal('public-key')
const Descriptor = z.object({ id: z.string(), type: z.string(), transports: z.array(z.string()).optional() })
const Wish = z.enum(['discouraged', 'preferred', 'required'])

/** What the browser is asked to make (PublicKeyCredentialCreationOptionsJSON of WebAuthn). */
export const PasskeyCreation = z.object({
  rp: z.object({ name: z.string(), id: z.string().optional() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.int(), type: KeyType })),
  timeout: z.number().optional(),
  excludeCredentials: z.array(Descriptor).optional(),
  authenticatorSelection: z
    .object({ residentKey: Wish.optional(), requireResidentKey: z.boolean().optional(), userVerification: Wish.optional() })
    .optional(),
  attestation: z.enum(['direct', 'enterprise', 'indirect', 'none']).optional(),
})

/** What the browser is asked to prove (PublicKeyCredentialRequestOptionsJSON). */
export const PasskeyRequest = z.object({
  challenge: z.string(),
  timeout: z.number().optional(),
  rpId: z.string().optional(),
  allowCredentials: z.array(Descriptor).optional(),
  userVerification: Wish.optional(),
})

const Credential = {
  id: Base64Url,
  rawId: Base64Url,
  type: KeyType,
  clientExtensionResults: z.object({ credProps: z.object({ rk: z.boolean().optional() }).optional() }).default({}),
}

/** The passkey the browser made. */
export const PasskeyMade = z.object({
  ...Credential,
  response: z.object({
    clientDataJSON: Base64Url,
    attestationObject: Base64Url,
    transports: z.array(z.string().max(40)).max(10).optional(),
  }),
})

/** What a passkey signed. */
export const PasskeyAnswer = z.object({
  ...Credential,
  response: z.object({
    clientDataJSON: Base64Url,
    authenticatorData: Base64Url,
    signature: Base64Url,
    userHandle: Base64Url.nullish().transform((handle) => handle ?? undefined),
  }),
})
