/**
 * ORG-51: who settles the firm's lists is told how many contacts carry a keyword, those they do not see included — only
 * how many, never which.
 */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'

const MOST = 10_000

/** How many contacts carry each; exact up to 10,000. */
export async function usesOfKeywords(ctx: Context, keywordIds: readonly string[]) {
  const { rows } = await sql<{ id: string; uses: number }>`
    select k.id, (select count(*) from (select 1 from "contact_keyword" w
        where w.firm_id = ${ctx.firmId} and w.keyword_id = k.id limit ${MOST + 1}) used)::int as uses
    from unnest(${keywordIds}::uuid[]) as k (id)`.execute(guarded(ctx))
  return new Map(rows.map(({ id, uses }) => [id, { count: Math.min(uses, MOST), exact: uses <= MOST }]))
}
