import { createHash, randomBytes } from 'node:crypto'
import type { Grants } from '#contract/rights/permissions.types.ts'
import type { Pool } from '../database/pool.ts'
import { inTransaction } from '../database/transaction.ts'
import { secretHash } from './read-actor.ts'

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

/** Short, and another one as soon as the rights are others. */
export function rightsMark({ flags, scopes }: Grants): string {
  const rights = [...flags, ...[...scopes].map(([permission, scope]) => `${permission} ${scope}`)].toSorted()
  return createHash('sha256').update(rights.join('\n')).digest('base64url').slice(0, 16)
}

/** Milliseconds for which the secret before still serves: requests under way at once must not be thrown out. */
const GRACE_MS = 60_000

interface Turn {
  readonly firmId: number
  readonly sessionId: string
  /** The secret the request came with. */
  readonly shown: string
  readonly mark: string
  readonly now: string
}

/**
 * SEC-1: a session whose user's rights have changed goes on under another secret. In its own transaction, once the answer
 * is known; null when another request has just done it.
 */
export function rotateSecret(pool: Pool, { firmId, sessionId, shown, mark, now }: Turn): Promise<string | null> {
  return inTransaction(pool, firmId, {}, async (db) => {
    const { secret, hash } = newSecret(firmId)
    const replaced = secretHash(shown)
    const { numUpdatedRows } = await db
      .updateTable('session')
      .set({
        secret_hash: hash,
        replaced_hash: replaced,
        replaced_until: new Date(Date.parse(now) + GRACE_MS).toISOString(),
        rights_mark: mark,
      })
      .where('firm_id', '=', firmId)
      .where('id', '=', sessionId)
      .where('secret_hash', '=', replaced)
      .executeTakeFirst()
    return numUpdatedRows > 0n ? secret : null
  })
}
