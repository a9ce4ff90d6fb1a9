import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'

/** A status of the firm, held until the end, so that nobody is given one that goes. */
export async function heldStatus(ctx: Context, id: string): Promise<{ name: string }> {
  const row = await ctx.db
    .selectFrom('user_status')
    .select('name')
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}
