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
  let { seq, hash } = await lockHead(db, ctx.firmId)
  const rows = entries.map((entry) => {
    const row = chained(ctx, entry, ++seq, hash)
    hash = row.hash
    return row
  })
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
    await db
      .insertInto('history')
      .values(rows.slice(from, from + ROWS_PER_INSERT))
      .execute()
  }
  await db.updateTable('history_head').set({ seq, hash }).where('firm_id', '=', ctx.firmId).execute()
}

function chained(ctx: Context, entry: HistoryEntry, seq: number, previous: Buffer) {
  // As it will be read again: dates and undefined fields do not survive jsonb.
  const data: unknown = JSON.parse(JSON.stringify(HISTORY_KINDS[entry.kind].parse(entry.data)))
  const { firmId, now: at, operation } = ctx
  const { kind, subjectId, contactId = null } = entry
  const actorId = ctx.actor.userId
  return {
    firm_id: firmId,
    seq,
    at,
    actor_id: actorId,
    operation,
    kind,
    subject_type: kind.split('.')[0]!,
    subject_id: subjectId,
    contact_id: contactId,
    data: JSON.stringify(data),
    previous_hash: previous,
    hash: chainHash(previous, { firmId, seq, at, actorId, operation, kind, subjectId, contactId, data }),
  }
}

async function lockHead(db: Handle, firmId: number): Promise<{ seq: number; hash: Buffer }> {
  const { rows } = await sql<{ seq: number; hash: Buffer }>`
    insert into history_head (firm_id, seq, hash) values (${firmId}, 0, ${GENESIS})
    on conflict (firm_id) do update set seq = history_head.seq returning seq, hash`.execute(db)
  return rows[0]!
}
