/** Files that were deposited and never joined to anything. */
import { sql } from 'kysely'
import { inTransaction } from '#platform/database/transaction.ts'
import type { Sweep } from '#platform/sweeps/sweep.ts'
import { DEPOSITED } from './own-files.ts'

/** `hangIn`: the tables that join files to something, by `firm_id` and `file_id`. */
export const sweepDeposits = (hangIn: readonly string[]): Sweep =>
  async function deposits({ runtime, firmId, before }) {
    const hangs = hangIn.map(
      (table) => sql`not exists (select from ${sql.table(table)} h where h.firm_id = f.firm_id and h.file_id = f.id)`,
    )
    const { rows } = await inTransaction(runtime.pool, firmId, {}, (db) =>
      sql<{ id: string }>`
        delete from "file" f where f.firm_id = ${firmId} and f.purpose = ${DEPOSITED} and f.created_at < ${before}
          and ${sql.join(hangs, sql` and `)} returning f.id`.execute(db),
    )
    for (const { id } of rows) await runtime.files.removeKept(firmId, id)
  }
