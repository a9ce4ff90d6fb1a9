import { sql } from 'kysely'
import type { LiveTopic } from '../context/context.ts'
import type { Handle } from '../database/transaction.ts'

export const LIVE_CHANNEL = 'sillage_live'
const USERS_PER_MESSAGE = 100

export interface LiveMessage {
  readonly firm: number
  readonly users: readonly string[]
  readonly topics: readonly (readonly [LiveTopic, string])[]
}

/** One NOTIFY a transaction where it fits (8 kB): PostgreSQL sends it only if the transaction commits. */
export async function announceLive(
  db: Handle,
  firmId: number,
  live: readonly { userIds: readonly string[]; topic: LiveTopic; id: string }[],
): Promise<void> {
  const users = [...new Set(live.flatMap((item) => item.userIds))]
  const seen = new Map(live.map((item) => [`${item.topic}/${item.id}`, [item.topic, item.id] as const]))
  // Past a handful, pages are told to look again rather than given each id.
  const topics =
    seen.size > 20 ? [...new Set(live.map((item) => item.topic))].map((topic) => [topic, ''] as const) : [...seen.values()]
  for (let from = 0; from < users.length; from += USERS_PER_MESSAGE) {
    const message: LiveMessage = { firm: firmId, users: users.slice(from, from + USERS_PER_MESSAGE), topics }
    await sql`select pg_notify(${LIVE_CHANNEL}, ${JSON.stringify(message)})`.execute(db)
  }
}
