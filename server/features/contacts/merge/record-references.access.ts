/** CON-30, CON-31: what has a life of its own goes over whole, the trash included, and goes back as it then is. */
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { Way } from './line-references.access.ts'
import type { RecordReference } from './references.types.ts'

/** @returns the keys of those that went over */
export function moveRecords(ctx: Context, of: RecordReference, { sourceId, targetId }: Way): Promise<string[]> {
  const same =
    of.once &&
    sql`exists (select from ${sql.table(of.table)} o where o.firm_id = ${ctx.firmId}
    and o.${sql.ref(of.column)} = ${targetId} and o.${sql.ref(of.once)} = t.${sql.ref(of.once)})`
  const once = of.once ? sql`, ${sql.ref(of.once)} = case when ${same} then null else t.${sql.ref(of.once)} end` : sql``
  return handOver(ctx, of, { from: sourceId, to: targetId, more: once, only: sql`true` })
}

/** Those that are still at the target; with them, what was added since to a record that went back (`partOf`). */
export function bringRecordsBack(
  ctx: Context,
  of: RecordReference,
  { sourceId, targetId }: Way,
  { keys, back }: { readonly keys: readonly string[]; readonly back: ReadonlyMap<string, readonly string[]> },
): Promise<string[]> {
  const own = sql`${keyIn(of)} = any (${[...keys]}::text[])`
  const wholes = of.partOf ? [...(back.get(of.partOf.table) ?? [])] : []
  const only = of.partOf ? sql`(${own} or t.${sql.ref(of.partOf.column)}::text = any (${wholes}::text[]))` : own
  return handOver(ctx, of, { from: targetId, to: sourceId, more: sql``, only })
}

interface Handing {
  readonly from: string
  readonly to: string
  readonly more: RawBuilder<unknown>
  readonly only: RawBuilder<unknown>
}

async function handOver(ctx: Context, of: RecordReference, { from, to, more, only }: Handing): Promise<string[]> {
  const stamped = of.versioned ? sql`, version = t.version + 1, updated_at = ${ctx.now}` : sql``
  const { rows } = await sql<{ key: string }>`
    update ${sql.table(of.table)} t set ${sql.ref(of.column)} = ${to}::uuid ${stamped} ${more}
    where t.firm_id = ${ctx.firmId} and t.${sql.ref(of.column)} = ${from}::uuid and ${only}
    returning ${keyIn(of)} as key`.execute(guarded(ctx))
  return rows.map(({ key }) => key)
}

const keyIn = ({ key = ['id'] }: RecordReference): RawBuilder<string> =>
  sql<string>`concat_ws('|', ${sql.join(key.map((column) => sql`t.${sql.ref(column)}::text`))})`
