/** CON-30, CON-31: the parts of a file that follow a merge, and come back as they were. The caller holds both contacts. */
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { LineReference } from './references.types.ts'
import { keyOf, splitLines, unchanged } from './split-lines.rules.ts'
import type { Line, Row } from './split-lines.rules.ts'

/** From which contact to which. */
export interface Way {
  readonly sourceId: string
  readonly targetId: string
}

/** A reference's rows of one contact, in the order people gave them. */
export async function linesOf(ctx: Context, of: LineReference, contactId: string): Promise<Line[]> {
  const order = of.preferred ? sql`order by t.position` : sql``
  const { rows } = await sql<Line>`
    select to_jsonb(t) as row, ${of.words ?? sql`null`} as words from ${sql.table(of.table)} t
    where t.firm_id = ${ctx.firmId} and ${at(of)} = ${contactId} ${order}`.execute(guarded(ctx))
  return rows.map(({ row, words }) => ({ row, words: words !== null && of.shown ? of.shown(words) : words }))
}

/** @returns those that went over, as they were */
export async function moveLines(ctx: Context, of: LineReference, { sourceId, targetId }: Way): Promise<readonly Line[]> {
  const [target, source] = [await linesOf(ctx, of, targetId), await linesOf(ctx, of, sourceId)]
  const { taken } = splitLines(of, targetId, target, source)
  if (!taken.length) return []
  const settled = target.some(({ row }) => row['preferred'] === true)
  const after = Math.max(-1, ...target.map(({ row }) => Number(row['position'])))
  const placed = of.preferred
    ? sql`, preferred = t.preferred and not ${settled}::boolean, position = t.position + ${after + 1}::int`
    : sql``
  await sql`
    update ${sql.table(of.table)} t set ${sql.ref(of.column)} = ${targetId}::uuid ${placed}
    where t.firm_id = ${ctx.firmId} and ${at(of)} = ${sourceId}
      and ${keyIn(of)} = any (${taken.map(({ row }) => keyOf(of, row))}::text[])`.execute(guarded(ctx))
  if (of.preferred) await settlePreferred(ctx, of, targetId)
  return taken
}

/** Rows as they were go back to the source; one changed or removed since stays so at the target, and comes back as a copy. */
export async function bringLinesBack(
  ctx: Context,
  of: LineReference,
  { sourceId, targetId }: Way,
  rows: readonly Row[],
): Promise<void> {
  const now = new Map((await linesOf(ctx, of, targetId)).map(({ row }) => [keyOf(of, row), row]))
  const same = rows.filter((row) => {
    const is = now.get(keyOf(of, row))
    return is !== undefined && unchanged(of.column, row, is)
  })
  await moveBack(ctx, of, { sourceId, targetId }, same)
  const back = new Set(same)
  for (const row of rows) if (!back.has(row)) await putCopy(ctx, of, row, now.has(keyOf(of, row)))
  if (of.preferred) await settlePreferred(ctx, of, targetId)
}

async function moveBack(ctx: Context, of: LineReference, { sourceId, targetId }: Way, rows: readonly Row[]): Promise<void> {
  const placed = of.preferred ? sql`, preferred = r.preferred, position = r.position` : sql``
  const keyed = rows.map((row) => ({ key: keyOf(of, row), preferred: row['preferred'], position: row['position'] }))
  await sql`
    update ${sql.table(of.table)} t set ${sql.ref(of.column)} = ${sourceId}::uuid ${placed}
    from jsonb_to_recordset(${JSON.stringify(keyed)}::jsonb) r (key text, preferred boolean, position int)
    where t.firm_id = ${ctx.firmId} and ${at(of)} = ${targetId} and ${keyIn(of)} = r.key`.execute(guarded(ctx))
}

/** What it hung on may be gone since (a keyword of the firm): then it is gone too. */
async function putCopy(ctx: Context, of: LineReference, row: Row, idTaken: boolean): Promise<void> {
  const copy = { ...row, ...(idTaken && 'id' in row ? { id: ctx.newId() } : {}), firm_id: ctx.firmId }
  try {
    await ctx.savepoint(() =>
      sql`insert into ${sql.table(of.table)} select (jsonb_populate_record(null::${sql.table(of.table)}, ${JSON.stringify(copy)}::jsonb)).*
        /* firm_id stands in the row */ on conflict do nothing`.execute(guarded(ctx)),
    )
  } catch (error) {
    if ((error as { code?: string }).code !== FOREIGN_KEY_VIOLATION) throw error
  }
}

const FOREIGN_KEY_VIOLATION = '23503'

/** Exactly one is preferred, as long as there is any. */
async function settlePreferred(ctx: Context, of: LineReference, contactId: string): Promise<void> {
  await sql`
    update ${sql.table(of.table)} t set preferred = true
    where t.firm_id = ${ctx.firmId} and t.id = (
        select o.id from ${sql.table(of.table)} o where o.firm_id = ${ctx.firmId} and o.${sql.ref(of.column)} = ${contactId}
        order by o.position limit 1)
      and not exists (select from ${sql.table(of.table)} p
        where p.firm_id = ${ctx.firmId} and p.${sql.ref(of.column)} = ${contactId} and p.preferred)`.execute(guarded(ctx))
}

const at = ({ column }: LineReference): RawBuilder<unknown> => sql`t.${sql.ref(column)}`
const keyIn = ({ key = ['id'] }: LineReference): RawBuilder<string> =>
  sql<string>`concat_ws('|', ${sql.join(key.map((column) => sql`t.${sql.ref(column)}::text`))})`
