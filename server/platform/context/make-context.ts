import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Logger } from 'pino'
import { narrow } from '../database/narrow.ts'
import type { OpenTables } from '../database/protected-tables.ts'
import type { Handle } from '../database/transaction.ts'
import type { Actor, Context, HistoryEntry, LiveTopic, SignInSettings } from './context.ts'
import { newId } from '../ids/new-id.ts'
import { writeHistory } from '../history/write-history.ts'
import { announceLive } from '../live/announce.ts'

const wholeHandle = new WeakMap<Context, Handle>()

interface Setting {
  readonly actor: Actor
  readonly db: Handle
  readonly now: string
  readonly timeZone: string
  readonly publicUrl: string
  readonly signInSettings: SignInSettings
  readonly operation: string
  readonly log: Logger
  readonly address?: string | null
  readonly host?: string | null
  readonly session?: Context['session']
}

interface OpenContext {
  readonly ctx: Context
  /** Writes what was recorded and announced; the last thing before the commit. */
  finish(): Promise<void>
}

/** Everything one use case works with, on one transaction. */
export function openContext({ db, address = null, host = null, session = null, ...setting }: Setting): OpenContext {
  const { actor, now, timeZone } = setting
  const entries: HistoryEntry[] = []
  const live: { userIds: readonly string[]; topic: LiveTopic; id: string }[] = []
  const ctx: Context = {
    ...setting,
    address,
    host,
    session,
    firmId: actor.firmId,
    db: narrow<OpenTables>(db),
    today: Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainDate().toString(),
    newId,
    savepoint: (work) => savepoint(db, [entries, live], work),
    record: (entry) => void entries.push(entry),
    announce: (userIds, topic, id) => void live.push({ userIds, topic, id }),
  }
  wholeHandle.set(ctx, db)
  const finish = async () => {
    if (entries.length) await writeHistory(db, ctx, entries)
    if (live.length) await announceLive(db, ctx.firmId, live)
  }
  return { ctx, finish }
}

async function savepoint<T>(db: Handle, pending: readonly unknown[][], work: () => Promise<T>): Promise<T> {
  const lengths = pending.map((list) => list.length)
  await sql`savepoint line`.execute(db)
  try {
    const result = await work()
    await sql`release savepoint line`.execute(db)
    return result
  } catch (error) {
    await sql`rollback to savepoint line`.execute(db)
    pending.forEach((list, index) => list.splice(lengths[index]!))
    throw error
  }
}

/**
 * The handle with the protected tables. Only `platform/` and `*.access.ts` may import this (dependency rule
 * `guarded-handle`): everybody else goes through the access files.
 */
export function guarded(ctx: Context): Handle {
  const handle = wholeHandle.get(ctx)
  if (!handle) throw new Error('not a context of this program')
  return handle
}
