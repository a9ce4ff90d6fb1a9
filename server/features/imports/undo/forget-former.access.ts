/** What an update replaced is personal data: it goes once it may no longer be put back (REL-5). */
import { sql } from 'kysely'
import type { Sweep } from '#platform/sweeps/sweep.ts'
import { inTransaction } from '#platform/database/transaction.ts'

export const forgetFormer: Sweep = ({ runtime, firmId, before }) =>
  inTransaction(runtime.pool, firmId, {}, async (db) => {
    await sql`
      update "contact_import_line" l set former = null from contact_import i
      where l.firm_id = ${firmId} and l.former is not null and i.firm_id = l.firm_id and i.id = l.import_id
        and i.undoable_until < ${before} and i.state <> 'undoing'`.execute(db)
  })
