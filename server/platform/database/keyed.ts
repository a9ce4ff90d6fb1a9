import { sql } from 'kysely'
import type { PoolClient } from 'pg'

const MARK = '/* keyed */'

/**
 * Put at the front of a select (`modifyFront`, or the same words in raw SQL) that finds its rows by their keys: one plan
 * serves whatever the values, so PostgreSQL may keep it, and planning is most of what such a statement costs. Not for
 * lists: how many people a reach holds decides which index serves (measurements-stack §4).
 */
export const keyed = sql.raw(MARK)

const MARKED = /^\s*select \/\* keyed \*\//
const keeping = new WeakSet<PoolClient>()

/** This connection is PostgreSQL's own from one transaction to the next: what is prepared on it stays. */
export function keepPlans(client: PoolClient): void {
  keeping.add(client)
}

const names = new Map<string, string>()
let generation = 1
/** Each name costs memory in every connection. Statements past these are planned each time, as any other. */
const MOST_NAMES = 100

/** A migration changed what a kept statement gives (another program's, while this one runs): all are prepared anew. */
export function forgetPlans(): void {
  names.clear()
  generation += 1
}

/** The name under which this connection keeps a statement, so that it is parsed and planned once; none for most. */
export function nameKept(client: PoolClient, text: string): string | undefined {
  if (!MARKED.test(text) || !keeping.has(client)) return undefined
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST_NAMES) return known
  const name = `keyed_${generation}_${names.size + 1}`
  names.set(text, name)
  return name
}
