import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'

/** A category and everything below it. */
export async function withSubCategories(ctx: Context, categoryId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below as (
      select k.id from category k where k.firm_id = ${ctx.firmId} and k.id = ${categoryId}
      union
      select k.id from category k join below b on k.parent_id = b.id where k.firm_id = ${ctx.firmId}
    )
    select id from below`.execute(ctx.db)
  return rows.map(({ id }) => id)
}
