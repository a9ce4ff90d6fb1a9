/** ORG-51: who settles the firm's lists is told how many relations are of a type, those they do not see included — only how many. */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'

const MOST = 10_000

/** How many relations are of each; exact up to 10,000. */
export async function usesOfTypes(ctx: Context, typeIds: readonly string[]) {
  const { rows } = await sql<{ id: string; uses: number }>`
    select t.id, (select count(*) from (select 1 from "contact_relation" r
        where r.firm_id = ${ctx.firmId} and r.relation_type_id = t.id limit ${MOST + 1}) used)::int as uses
    from unnest(${typeIds}::uuid[]) as t (id)`.execute(guarded(ctx))
  return new Map(rows.map(({ id, uses }) => [id, { count: Math.min(uses, MOST), exact: uses <= MOST }]))
}
