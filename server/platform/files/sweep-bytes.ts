import { inTransaction } from '../database/transaction.ts'
import type { Sweep } from '../sweeps/sweep.ts'

const AT_ONCE = 500

/** Bytes without a row: their transaction failed, or the program was killed, after they had reached their place. */
export const sweepBytes: Sweep = async ({ runtime: { pool, files }, firmId, before }) => {
  let ids: string[] = []
  const removeUnknown = async () => {
    const known = await inTransaction(pool, firmId, { readOnly: true }, (db) =>
      db.selectFrom('file').select('id').where('firm_id', '=', firmId).where('id', 'in', ids).execute(),
    )
    const rows = new Set(known.map(({ id }) => id))
    for (const id of ids) if (!rows.has(id)) await files.removeKept(firmId, id)
    ids = []
  }
  for await (const id of files.keptBefore(firmId, before)) {
    ids.push(id)
    if (ids.length === AT_ONCE) await removeUnknown()
  }
  if (ids.length) await removeUnknown()
  await files.removeWaiting(before)
}
