import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { keyed } from '#platform/database/keyed.ts'

const EXACT_UP_TO = 10_000

/** How many rows several queries give together, counted up to 10,000. */
export async function cappedCount(
  ctx: Context,
  queries: readonly RawBuilder<unknown>[],
): Promise<{ count: number; exact: boolean }> {
  const parts = queries.map((query) => sql`(select 1 from (${query}) q limit ${EXACT_UP_TO + 1})`)
  const { rows } = await sql<{ count: number }>`
    select ${keyed} count(*)::int as count from (${sql.join(parts, sql` union all `)}) counted`.execute(ctx.db)
  const count = rows[0]?.count ?? 0
  return { count: Math.min(count, EXACT_UP_TO), exact: count <= EXACT_UP_TO }
}
