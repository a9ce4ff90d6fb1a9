import type { Runtime } from '#platform/context/runtime.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import { PER_TRANSACTION } from './duplicate-search.handler.ts'
import { nextToScore, scoreContacts } from './score-book.access.ts'

/**
 * CON-32: contacts that are new or changed are compared again, in every firm, some minutes later: those whose version is not
 * the one that was compared. Not enqueued by each change: one job per firm under one key would make all who write contacts
 * wait for each other, an import of thousands first; and a change whoever makes it, however, cannot be forgotten.
 */
export async function scoreChangedContacts(runtime: Runtime): Promise<void> {
  const { rows: firms } = await runtime.pool.query<{ id: number }>('select id from firm order by id')
  for (const { id: firmId } of firms) {
    let after: string | null = null
    do after = await nextPart(runtime, firmId, after)
    while (after !== null)
  }
}

/** @returns the last one compared; null: none is left */
const nextPart = (runtime: Runtime, firmId: number, after: string | null): Promise<string | null> =>
  inTransaction(runtime.pool, firmId, {}, async (db) => {
    const ids = await nextToScore({ db, firmId }, after, PER_TRANSACTION, true)
    if (ids.length) await scoreContacts({ db, firmId }, ids)
    return ids.at(-1) ?? null
  })
