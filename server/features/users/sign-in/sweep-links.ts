import { inTransaction } from '#platform/database/transaction.ts'
import type { Sweep } from '#platform/sweeps/sweep.ts'

/** ORG-21: single-use links that were over some days ago: until then, whoever opens one is told that it is over. */
export const sweepLinks: Sweep = async ({ runtime, firmId, before }) => {
  await inTransaction(runtime.pool, firmId, {}, (db) =>
    db.deleteFrom('single_use_link').where('firm_id', '=', firmId).where('expires_at', '<', before).execute(),
  )
}
