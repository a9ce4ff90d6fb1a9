/**
 * CON-9: the history of a file is seen by whoever sees the file. Only the lines of the contact itself: those of its deals
 * and events follow their own rights (ORG-18).
 */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { Granted } from '#platform/rights/granted.ts'

export interface WrittenEntry {
  readonly seq: number
  readonly at: string
  readonly kind: string
  readonly data: unknown
  readonly who: string | null
}

/** The latest first; `before` is the seq of the last one already read. */
export async function historyOf(
  ctx: Context,
  contact: Granted<'contact', 'contact.see'>,
  { before, limit }: { before: number | null; limit: number },
): Promise<WrittenEntry[]> {
  const { rows } = await sql<WrittenEntry>`
    select h.seq, h.at, h.kind, h.data, u.first_name || ' ' || u.last_name as who
    from "history" h left join "user" u on u.firm_id = h.firm_id and u.id = h.actor_id
    where h.firm_id = ${ctx.firmId} and h.subject_id = ${contact.id} and h.subject_type = 'contact'
      and (${before}::bigint is null or h.seq < ${before}::bigint)
    order by h.seq desc limit ${limit}`.execute(guarded(ctx))
  return rows
}
