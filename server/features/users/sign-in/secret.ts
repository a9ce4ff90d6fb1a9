import { randomBytes } from 'node:crypto'
import { secretHash } from '#platform/rights/read-actor.ts'

/** A secret given to somebody once: the table keeps its hash only. */
export interface Secret {
  readonly secret: string
  readonly hash: Buffer
}

/** `<firm>.<32 random bytes, base64url>`: the firm is known before anything is read, and a thief of the table holds nothing. */
export function newSecret(firmId: number): Secret {
  const secret = `${firmId}.${randomBytes(32).toString('base64url')}`
  return { secret, hash: secretHash(secret) }
}

/** The firm a secret names; 0, which no firm has, when it names none. */
export const firmOfSecret = (secret: string): number => Number(/^(\d{1,9})\./.exec(secret)?.[1] ?? 0)
