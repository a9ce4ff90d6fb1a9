import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'

/** Of my own row, what I fill in myself. */
export async function myRow(ctx: Context) {
  const row = await ctx.db
    .selectFrom('user')
    .select(['id', 'title', 'first_name', 'last_name', 'signature', 'photo_file_id', 'version'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', ctx.actor.userId)
    .executeTakeFirst()
  if (!row) throw notFound()
  return row
}
