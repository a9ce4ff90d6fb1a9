import { sql } from 'kysely'
import type { SelectQueryBuilder } from 'kysely'
import type { Context } from '../context/context.ts'

const EXACT_UP_TO = 10_000

/** How many rows a list has, counted up to 10,000 and no further (measurements-stack §4): « 10 000+ » costs what 10,000 cost. */
export async function totalOf<DB, TB extends keyof DB, O>(
  ctx: Context,
  query: SelectQueryBuilder<DB, TB, O>,
): Promise<{ count: number; exact: boolean }> {
  const some = query
    .clearSelect()
    .clearOrderBy()
    .select(sql<number>`1`.as('one'))
    .limit(EXACT_UP_TO + 1)
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (${some}) as counted`.execute(ctx.db)
  const count = rows[0]?.count ?? 0
  return { count: Math.min(count, EXACT_UP_TO), exact: count <= EXACT_UP_TO }
}
