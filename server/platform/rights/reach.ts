import { sql } from 'kysely'
import type { Scope } from '#contract/rights/permissions.types.ts'
import type { Handle } from '../database/transaction.ts'

/** Ids of the users whose records each scope opens (ORG-16). `all` has no list: it adds no predicate. */
export interface Reach {
  readonly own: readonly string[]
  readonly attached: readonly string[]
  readonly group: readonly string[]
}

/** `'all'`, or the ids; none when the scope is `none`. */
export type Reached = 'all' | readonly string[]

export const reachedBy = (reach: Reach, scope: Scope): Reached => (scope === 'all' ? 'all' : scope === 'none' ? [] : reach[scope])

/**
 * ORG-16, in SQL: attached = me and everybody below me; group = attached and my siblings (same manager, or none as I),
 * not those below them.
 */
export async function readReach(db: Handle, firmId: number, userId: string): Promise<Reach> {
  const { rows } = await sql<{ id: string; attached: boolean }>`
    select descendant_id as id, true as attached from user_closure where firm_id = ${firmId} and ancestor_id = ${userId}
    union all
    select sibling.id, false from "user" me
    join "user" sibling on sibling.firm_id = me.firm_id and sibling.manager_id is not distinct from me.manager_id and sibling.id <> me.id
    where me.firm_id = ${firmId} and me.id = ${userId}`.execute(db)
  const attached = rows.filter((row) => row.attached).map((row) => row.id)
  return { own: [userId], attached, group: rows.map((row) => row.id) }
}

const kept = new Map<string, { version: number; reach: Reach }>()
const MOST_KEPT = 5_000

/** The reach, kept in memory until the organisation changes (`firm.org_version`). */
export async function reachOf(db: Handle, firmId: number, userId: string, orgVersion: number): Promise<Reach> {
  const key = `${firmId}/${userId}`
  const known = kept.get(key)
  if (known?.version === orgVersion) return known.reach
  const reach = await readReach(db, firmId, userId)
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, { version: orgVersion, reach })
  return reach
}
