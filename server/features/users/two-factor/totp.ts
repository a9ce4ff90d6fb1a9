import { generateSecret, generateURI, verify } from 'otplib'
import type { SecretBox } from '#platform/secrets/secret-box.ts'

/** One step before and one after: clocks of telephones drift, and typing takes its time (RFC 6238). */
const DRIFT_SECONDS = 30

export interface Owner {
  readonly firmId: number
  readonly userId: string
}

export const newTotpSecret = (): string => generateSecret()

/** What an application of codes reads in the QR code. */
export const totpUri = (secret: string, login: string): string => generateURI({ issuer: 'Sillage', label: login, secret })

/** The 30-second step for which this code is right, now or a step away; null when it is for none. */
export async function stepOfCode(secret: string, code: string, now: string): Promise<number | null> {
  const epoch = Math.floor(Date.parse(now) / 1000)
  const result = await verify({ strategy: 'totp', secret, token: code, epoch, epochTolerance: DRIFT_SECONDS })
  return result.valid && 'timeStep' in result ? result.timeStep : null
}

const about = ({ firmId, userId }: Owner): string => `totp ${firmId} ${userId}`

export const sealSecret = (box: SecretBox, owner: Owner, secret: string): Buffer => box.seal(secret, about(owner))

export const openSecret = (box: SecretBox, owner: Owner, sealed: Buffer): string => box.open(sealed, about(owner))
