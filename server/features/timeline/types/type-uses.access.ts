/**
 * ORG-51: who settles the firm's lists is told how often an event type serves, events they do not see included — only how
 * many, never which —, so that none is deleted under somebody's feet.
 */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'

/** Beyond, a count is no longer exact, and a type is not replaced at once. */
export const MOST_USES = 10_000

/** How often each type of a kind serves, in events and in steps of templates; at most one more than `MOST_USES`. */
export async function usesByType(ctx: Context, typeIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ id: string; uses: number }>`
    select t.id, (select count(*) from (
        select 1 from "event" e where e.firm_id = ${ctx.firmId} and e.event_type_id = t.id
        union all select 1 from step s where s.firm_id = ${ctx.firmId} and s.event_type_id = t.id
        limit ${MOST_USES + 1}) used)::int as uses
    from unnest(${typeIds}::uuid[]) as t (id)`.execute(guarded(ctx))
  return new Map(rows.map(({ id, uses }) => [id, uses]))
}

/** Every event and step of one type becomes of another. */
export async function replaceType(ctx: Context, from: string, to: string): Promise<void> {
  await sql`update "event" set event_type_id = ${to} where firm_id = ${ctx.firmId} and event_type_id = ${from}`.execute(
    guarded(ctx),
  )
  await sql`update step set event_type_id = ${to} where firm_id = ${ctx.firmId} and event_type_id = ${from}`.execute(ctx.db)
}
