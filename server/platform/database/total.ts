import { sql } from 'kysely'
import type { SelectQueryBuilder } from 'kysely'
import type { Context } from '../context/context.ts'

const EXACT_UP_TO = 10_000

export interface Total {
  readonly count: number
  readonly exact: boolean
}

/** A page as it was read: how many rows were found where it asked for `limit` of them. */
export interface ReadPage {
  readonly offset: number
  readonly limit: number
  readonly found: number
}

export const total = (count: number): Total => ({ count: Math.min(count, EXACT_UP_TO), exact: count <= EXACT_UP_TO })

/** What a page says of its whole list: a last page that is not full, everything. Null: there is to count. */
export const totalByPage = ({ offset, limit, found }: ReadPage): Total | null =>
  found < limit && (found > 0 || offset === 0) ? total(offset + found) : null

/**
 * How many rows a list has, counted up to 10,000 and no further (measurements-stack §4): « 10 000+ » costs what 10,000
 * cost. Given the page already read, counted only when that page does not tell.
 */
export async function totalOf<DB, TB extends keyof DB, O>(
  ctx: Context,
  query: SelectQueryBuilder<DB, TB, O>,
  page?: ReadPage,
): Promise<Total> {
  const known = page ? totalByPage(page) : null
  if (known) return known
  const some = query
    .clearSelect()
    .clearOrderBy()
    .select(sql<number>`1`.as('one'))
    .limit(EXACT_UP_TO + 1)
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from (${some}) as counted`.execute(ctx.db)
  return total(rows[0]?.count ?? 0)
}
