import { createHash } from 'node:crypto'
import type { Kysely, RawBuilder, Selectable } from 'kysely'
import { sql } from 'kysely'
import type { PublicContext, SharedTables } from '#platform/context/public-context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { loginKey } from './login.rules.ts'
import type { Counted, Tries } from './throttle.rules.ts'
import { COUNTED, failuresNow, secondsToWait } from './throttle.rules.ts'

const DAY_MS = 86_400_000
const KNOWN_DAYS = 90

type Purpose = 'sign-in' | 'reset'
type Keys = Readonly<Record<Counted, string>>

/** Keys are hashes: no login and no address stands in clear in the table. */
function keysOf(ctx: PublicContext, purpose: Purpose, login: string): Keys {
  const from = ctx.address ?? 'unknown'
  const key = (...parts: string[]) =>
    createHash('sha256')
      .update(JSON.stringify([purpose, ...parts]))
      .digest('base64url')
  return { pair: key('pair', loginKey(login), from), login: key('login', loginKey(login)), address: key('address', from) }
}

/**
 * Counts a try as failed before it is made, so that a thousand at once are not a thousand guesses; `trySucceeded` takes it
 * back. Refused, counting nothing and writing nothing, while one has to wait: an attack costs us one read.
 */
export async function takeTry(ctx: PublicContext, purpose: Purpose, login: string): Promise<void> {
  const keys = keysOf(ctx, purpose, login)
  await ctx.shared(async (db) => {
    const known = await db.selectFrom('sign_in_throttle').selectAll().where('key', 'in', Object.values(keys)).execute()
    refuseWhileWaiting(ctx, triesOf(ctx, keys, known))
    // Locked in the order of the keys: two tries at once wait for each other and never for ever.
    const rows = await db
      .insertInto('sign_in_throttle')
      .values(
        Object.values(keys)
          .toSorted()
          .map((key) => ({ key, failures: 0, last_at: ctx.now })),
      )
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ failures: sql`sign_in_throttle.failures` }))
      .returningAll()
      .execute()
    const tries = triesOf(ctx, keys, rows)
    refuseWhileWaiting(ctx, tries)
    for (const counted of COUNTED) {
      const marks = { failures: failuresNow(tries[counted], ctx.now) + 1, last_at: ctx.now }
      await db.updateTable('sign_in_throttle').set(marks).where('key', '=', keys[counted]).execute()
    }
  })
}

type Row = Selectable<SharedTables['sign_in_throttle']>

function triesOf({ now }: PublicContext, keys: Keys, rows: readonly Row[]): Readonly<Record<Counted, Tries>> {
  const tries = (counted: Counted): Tries => {
    const row = rows.find(({ key }) => key === keys[counted])
    return { failures: row?.failures ?? 0, lastAt: row?.last_at ?? now, succeededAt: row?.succeeded_at ?? null }
  }
  return { pair: tries('pair'), login: tries('login'), address: tries('address') }
}

function refuseWhileWaiting({ now }: PublicContext, tries: Readonly<Record<Counted, Tries>>): void {
  const seconds = secondsToWait(tries, now)
  if (seconds > 0) throw new AppError('too_many_requests', { seconds })
}

/** This login is right from this address: its failures are forgotten, and `tries` of the address; it keeps those of others. */
export async function trySucceeded(ctx: PublicContext, login: string, tries: number): Promise<void> {
  const keys = keysOf(ctx, 'sign-in', login)
  const forgiven: Readonly<Record<Counted, () => RawBuilder<unknown>>> = {
    pair: () => sql`
      insert into sign_in_throttle (key, failures, last_at, succeeded_at) values (${keys.pair}, 0, ${ctx.now}, ${ctx.now})
      on conflict (key) do update set failures = 0, last_at = excluded.last_at, succeeded_at = excluded.succeeded_at`,
    login: () => sql`update sign_in_throttle set failures = 0 where key = ${keys.login}`,
    address: () => sql`update sign_in_throttle set failures = greatest(failures - ${tries}, 0) where key = ${keys.address}`,
  }
  await ctx.shared(async (db) => {
    for (const counted of COUNTED.toSorted((a, b) => (keys[a] < keys[b] ? -1 : 1))) await forgiven[counted]().execute(db)
    await forgetOld(ctx, db)
  })
}

async function forgetOld(ctx: PublicContext, db: Kysely<SharedTables>): Promise<void> {
  const daysAgo = (days: number) => new Date(Date.parse(ctx.now) - days * DAY_MS).toISOString()
  await sql`
    delete from sign_in_throttle where key in (
      select key from sign_in_throttle where last_at < ${daysAgo(1)} and (succeeded_at is null or succeeded_at < ${daysAgo(KNOWN_DAYS)})
      for update skip locked)`.execute(db)
}
