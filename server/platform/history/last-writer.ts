import { sql } from 'kysely'
import type { Context } from '../context/context.ts'
import { guarded } from '../context/make-context.ts'

/** Who last changed this record: named to the one who was about to overwrite it (DEAL-45, REL-2). */
export async function lastWriter(ctx: Context, subjectId: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select u.first_name || ' ' || u.last_name as name from history h
    join "user" u on u.firm_id = h.firm_id and u.id = h.actor_id
    where h.firm_id = ${ctx.firmId} and h.subject_id = ${subjectId} order by h.seq desc limit 1`.execute(guarded(ctx))
  return rows[0]?.name ?? 'Quelqu’un'
}
