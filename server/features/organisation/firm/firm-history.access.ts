/** ORG-1: the history of the firm itself, for who looks after it; nobody's record is in it. */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { firmSubject } from './firm-subject.ts'

export interface FirmEntry {
  readonly seq: number
  readonly at: string
  readonly kind: string
  readonly data: unknown
  readonly who: string | null
}

/** The latest first; `before` is the seq of the last one already read. */
export async function firmEntries(ctx: Context, before: number | null, limit: number): Promise<FirmEntry[]> {
  const { rows } = await sql<FirmEntry>`
    select h.seq, h.at, h.kind, h.data, u.first_name || ' ' || u.last_name as who
    from "history" h left join "user" u on u.firm_id = h.firm_id and u.id = h.actor_id
    where h.firm_id = ${ctx.firmId} and h.subject_id = ${firmSubject(ctx.firmId)}
      and (${before}::bigint is null or h.seq < ${before}::bigint)
    order by h.seq desc limit ${limit}`.execute(guarded(ctx))
  return rows
}
