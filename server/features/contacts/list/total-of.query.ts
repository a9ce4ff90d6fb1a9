import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import type { VisibleContacts } from '../contacts.access.ts'

const EXACT_UP_TO = 10_000

/** How many there are, exact up to 10,000: past that the rest is not even read (PERF-2). */
export async function totalOf(ctx: Context, contacts: VisibleContacts): Promise<{ count: number; exact: boolean }> {
  const some = contacts.select(sql`1`.as('one')).limit(EXACT_UP_TO + 1)
  const { count } = await ctx.db
    .selectFrom(some.as('some'))
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  return { count: Math.min(count, EXACT_UP_TO), exact: count <= EXACT_UP_TO }
}
