import type { Sweep } from '../sweeps/sweep.ts'
import { inTransaction } from '../database/transaction.ts'

/** REL-2: nobody sends a request again days later. */
export const sweepIdempotencyKeys: Sweep = async ({ runtime, firmId, before }) => {
  await inTransaction(runtime.pool, firmId, {}, (db) =>
    db.deleteFrom('idempotency_key').where('firm_id', '=', firmId).where('created_at', '<', before).execute(),
  )
}
