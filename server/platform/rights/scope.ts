import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Reached } from './reach.ts'

/** Pure form: is one of these people within what the scope reaches? */
export const within = (reached: Reached, people: readonly string[]): boolean =>
  reached === 'all' || people.some((id) => reached.includes(id))

/** SQL form of `within` over an array column. `all` is the constant true: no predicate, so the planner sees none. */
export function peopleWithin(reached: Reached, column: RawBuilder<string[]>): RawBuilder<boolean> {
  if (reached === 'all') return sql<boolean>`true`
  return sql<boolean>`${column} && ${[...reached]}::uuid[]`
}

/** SQL form of `within` over a column that holds one person. */
export function personWithin(reached: Reached, column: RawBuilder<string>): RawBuilder<boolean> {
  if (reached === 'all') return sql<boolean>`true`
  return sql<boolean>`${column} = any (${[...reached]}::uuid[])`
}
