/**
 * CON-40, docs/adr/0011: personal values go from the lines of a contact, their hashes stay, so the chain holds; the chained
 * line that tells of it carries the hash each line now gives, so that nothing else passes for an erasure.
 */
import { sql } from 'kysely'
import type { Context } from '../context/context.ts'
import { guarded } from '../context/make-context.ts'
import { hashOfRow } from './chain.rules.ts'
import { withoutPersonalValues } from './redaction.rules.ts'

export const countHistoryOf = async (ctx: Context, contactId: string): Promise<number> =>
  (
    await guarded(ctx)
      .selectFrom('history')
      .select(sql<number>`count(*)`.as('lines'))
      .where('firm_id', '=', ctx.firmId)
      .where('contact_id', '=', contactId)
      .executeTakeFirstOrThrow()
  ).lines

/** For access files only. @returns each line that changed, with its mark */
export async function redactHistoryOf(ctx: Context, contactId: string): Promise<{ seq: number; mark: string }[]> {
  const lines = await guarded(ctx)
    .selectFrom('history')
    .select(['firm_id', 'seq', 'at', 'actor_id', 'operation', 'kind', 'subject_id', 'contact_id', 'data', 'previous_hash'])
    .where('firm_id', '=', ctx.firmId)
    .where('contact_id', '=', contactId)
    .orderBy('seq')
    .execute()
  const marks: { seq: number; mark: string }[] = []
  for (const line of lines) {
    const data = withoutPersonalValues(line.data)
    await sql`select redact_history(${line.seq}::bigint, ${JSON.stringify(data)}::jsonb)`.execute(guarded(ctx))
    marks.push({ seq: line.seq, mark: hashOfRow(line.previous_hash, { ...line, data }).toString('hex') })
  }
  return marks
}
