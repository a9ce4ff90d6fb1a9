/**
 * CON-31: a merge that can no longer be undone: the source goes for good, with what the target had already and what was kept
 * to bring it back. Each by itself: one that cannot go leaves the others to.
 */
import { sql } from 'kysely'
import type { Handle } from '#platform/database/transaction.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { Sweep } from '#platform/sweeps/sweep.ts'
import { CONTACT_REFERENCES } from './references.ts'

export const sweepMerges: Sweep = async ({ runtime, firmId, before }) => {
  const { rows } = await runtime.pool.query<{ source_id: string }>(
    'select source_id from contact_merge where firm_id = $1 and merged_at < $2 order by merged_at',
    [firmId, before],
  )
  for (const { source_id: id } of rows) await inTransaction(runtime.pool, firmId, {}, (db) => eraseSource(db, firmId, id))
}

async function eraseSource(db: Handle, firmId: number, id: string): Promise<void> {
  for (const of of CONTACT_REFERENCES) {
    if (of.way === 'record' || (of.way === 'stays' && !of.goes)) continue
    await sql`delete from ${sql.table(of.table)} where firm_id = ${firmId} and ${sql.ref(of.column)} = ${id}::uuid`.execute(db)
  }
  await sql`delete from "contact" where firm_id = ${firmId} and id = ${id}`.execute(db)
}
