/**
 * CON-24: who settles the firm's categories empties one before deleting it, contacts they do not see included — which none
 * of the answers tells —, and those of the trash, that come back later.
 */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'

/** How many contacts stand in it, at most `most`. */
export async function contentsOf(ctx: Context, categoryId: string, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select 1 from "contact" c where c.firm_id = ${ctx.firmId} and c.category_id = ${categoryId} limit ${most}) counted`.execute(
    guarded(ctx),
  )
  return rows[0]?.count ?? 0
}

interface Emptying {
  readonly from: { readonly id: string; readonly name: string }
  readonly to: { readonly id: string; readonly name: string } | null
}

/** Moves the next `most` contacts out of a category. @returns how many */
export async function emptyCategory(ctx: Context, { from, to }: Emptying, most: number): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update "contact" c set category_id = ${to?.id ?? null}, updated_at = ${ctx.now}, version = c.version + 1
    where c.firm_id = ${ctx.firmId} and c.id in (
      select x.id from contact x where x.firm_id = ${ctx.firmId} and x.category_id = ${from.id} order by x.id limit ${most} for no key update)
    returning c.id`.execute(guarded(ctx))
  const changes = [{ field: 'category', before: from.name, after: to?.name ?? null }]
  for (const { id } of rows)
    ctx.record({ kind: 'contact.changed', subjectId: id, contactId: id, data: { changes, source: 'batch' } })
  return rows.length
}
