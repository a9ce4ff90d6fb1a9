/** Imports that never wrote anything and were left so long: they go with their lines and their file. */
import { inTransaction } from '#platform/database/transaction.ts'
import type { Sweep } from '#platform/sweeps/sweep.ts'

export const sweepImports: Sweep = async ({ runtime, firmId, before }) => {
  const files = await inTransaction(runtime.pool, firmId, {}, async (db) => {
    const left = await db
      .deleteFrom('contact_import')
      .where('firm_id', '=', firmId)
      .where('state', 'in', ['mapping', 'checked', 'abandoned'])
      .where('created_at', '<', before)
      .returning('file_id')
      .execute()
    const ids = left.map(({ file_id: id }) => id)
    if (ids.length) await db.deleteFrom('file').where('firm_id', '=', firmId).where('id', 'in', ids).execute()
    return ids
  })
  for (const id of files) await runtime.files.removeKept(firmId, id)
}
