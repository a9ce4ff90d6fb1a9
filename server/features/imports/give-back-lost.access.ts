/**
 * An import whose job ended on an error without giving it back — the program was killed at its last try — goes back to the
 * step from which its owner can go on, as `giveBackOnFailure` does. In every firm, by the program itself.
 */
import { sql } from 'kysely'
import type { Runtime } from '#platform/context/runtime.ts'
import { inTransaction } from '#platform/database/transaction.ts'

export async function giveBackLostImports(runtime: Runtime): Promise<void> {
  const { rows } = await runtime.pool.query<{ firm_id: number }>(
    `select distinct i.firm_id from contact_import i join job_run r on r.firm_id = i.firm_id and r.id = i.job_id
     where i.state in ('checking', 'importing', 'undoing') and r.state = 'failed'`,
  )
  for (const { firm_id: firmId } of rows) {
    await inTransaction(runtime.pool, firmId, {}, (db) =>
      sql`
        update "contact_import" i
        set state = case i.state when 'checking' then 'mapping' when 'undoing' then 'done' else 'failed' end, version = i.version + 1
        from job_run r where i.firm_id = ${firmId} and r.firm_id = i.firm_id and r.id = i.job_id
          and i.state in ('checking', 'importing', 'undoing') and r.state = 'failed'`.execute(db),
    )
  }
}
