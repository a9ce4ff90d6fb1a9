import type { Context } from '../context/context.ts'
import type { Pool } from '../database/pool.ts'
import { inTransaction } from '../database/transaction.ts'

/** SEC-1: a session left alone for this long is over; used or not, it is over after the second. */
export const SESSION_IDLE_DAYS = 14
const SESSION_MOST_DAYS = 90
const SEEN_EVERY_MS = 5 * 60_000
const DAY_MS = 86_400_000

const later = (instant: string, days: number): string => new Date(Date.parse(instant) + days * DAY_MS).toISOString()

/** When a session opened at `createdAt` and last used `now` is over (instants, ISO 8601 UTC). */
export function sessionEnd(createdAt: string, now: string): string {
  const [idle, most] = [later(now, SESSION_IDLE_DAYS), later(createdAt, SESSION_MOST_DAYS)]
  return idle < most ? idle : most
}

/** Does the mark « last seen » deserve to be written again? At most every five minutes, so that reads stay reads. */
export const deservesMark = (session: Context['session'], now: string): boolean =>
  session !== null && (session.seenAt === null || Date.parse(now) - Date.parse(session.seenAt) >= SEEN_EVERY_MS)

/**
 * Marks a session or an access token as used now, and moves the session's end. In its own transaction, once the answer is
 * known. False when the session has been closed meanwhile.
 */
export function markSeen(pool: Pool, firmId: number, session: NonNullable<Context['session']>, now: string): Promise<boolean> {
  return inTransaction(pool, firmId, {}, async (db) => {
    if (session.kind === 'token') {
      await db
        .updateTable('access_token')
        .set({ used_at: now })
        .where('firm_id', '=', firmId)
        .where('id', '=', session.id)
        .execute()
      return true
    }
    const row = await db
      .selectFrom('session')
      .select('created_at')
      .where('firm_id', '=', firmId)
      .where('id', '=', session.id)
      .executeTakeFirst()
    if (!row) return false
    const seen = { seen_at: now, expires_at: sessionEnd(row.created_at, now) }
    await db.updateTable('session').set(seen).where('firm_id', '=', firmId).where('id', '=', session.id).execute()
    return true
  })
}
