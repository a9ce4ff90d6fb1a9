import { sql } from 'kysely'
import { HISTORY_KINDS } from '#contract/audit/audit.types.ts'
import type { Context, HistoryEntry } from '../context/context.ts'
import type { Handle } from '../database/transaction.ts'
import { chainHash, GENESIS } from './chain.rules.ts'

const ROWS_PER_INSERT = 2_000

/**
 * SEC-6: appends to the firm's chain inside the change's own transaction. The head row is locked last, so writers of
 * one firm queue only for the time of this insert and their commit.
 */
export async function writeHistory(db: Handle, ctx: Context, entries: readonly HistoryEntry[]): Promise<void> {
  const head = await lockHead(db, ctx.firmId)
  let { seq, hash } = head
  const rows = entries.map((entry) => {
    const data = JSON.parse(JSON.stringify(HISTORY_KINDS[entry.kind].parse(entry.data))) as unknown
    const line = {
      firmId: ctx.firmId, seq: ++seq, at: ctx.now, actorId: ctx.actor.userId, operation: ctx.operation,
      kind: entry.kind, subjectId: entry.subjectId, contactId: entry.contactId ?? null, data,
    }
    const previous = hash
    hash = chainHash(previous, line)
    return {
      firm_id: line.firmId, seq, at: line.at, actor_id: line.actorId, operation: line.operation, kind: line.kind,
      subject_type: entry.kind.split('.')[0]!, subject_id: line.subjectId, contact_id: line.contactId,
      data: JSON.stringify(data), previous_hash: previous, hash,
    }
  })
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
    await db.insertInto('history').values(rows.slice(from, from + ROWS_PER_INSERT)).execute()
  }
  await db.updateTable('history_head').set({ seq, hash }).where('firm_id', '=', ctx.firmId).execute()
}

async function lockHead(db: Handle, firmId: number): Promise<{ seq: number; hash: Buffer }> {
  const { rows } = await sql<{ seq: number; hash: Buffer }>`
    insert into history_head (firm_id, seq, hash) values (${firmId}, 0, ${GENESIS})
    on conflict (firm_id) do update set seq = history_head.seq returning seq, hash`.execute(db)
  return rows[0]!
}
