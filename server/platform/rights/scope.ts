import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Reached } from './reach.ts'

/** Pure form: is one of these people within what the scope reaches? */
export const within = (reached: Reached, people: readonly string[]): boolean =>
  reached === 'all' || people.some((id) => reached.includes(id))

/** Up to so many people the GIN index on followers is the way; past them rows are walked, and each must be cheap to judge. */
const FEW = 30

/** So few people that reading all that is theirs is the shortest way to a count. */
export const reachesFew = (reached: Reached): boolean => reached !== 'all' && reached.length <= FEW

/**
 * SQL form of `within` over an array column. `all` is the constant true: no predicate, so the planner sees none. For many
 * people `&&` compares each with each (4 µs a row for 126): the first two are looked up in a hash instead, which settles
 * nearly every row.
 */
export function peopleWithin(reached: Reached, column: RawBuilder<string[]>): RawBuilder<boolean> {
  if (reached === 'all') return sql<boolean>`true`
  const people = sql`${[...reached]}::uuid[]`
  if (reachesFew(reached)) return sql<boolean>`${column} && ${people}`
  return sql<boolean>`coalesce((${column})[1] = any (${people}) or (${column})[2] = any (${people})
    or (cardinality(${column}) > 2 and ${column} && ${people}), false)`
}

/** SQL form of `within` over a column that holds one person. */
export function personWithin(reached: Reached, column: RawBuilder<string>): RawBuilder<boolean> {
  if (reached === 'all') return sql<boolean>`true`
  return sql<boolean>`${column} = any (${[...reached]}::uuid[])`
}
