import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'

/** A keyword of this firm, held: nobody gives it to a contact while it is changed. */
export async function heldKeyword(ctx: Context, keywordId: string): Promise<{ readonly name: string }> {
  const keyword = await ctx.db
    .selectFrom('keyword')
    .select('name')
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', keywordId)
    .forUpdate()
    .executeTakeFirst()
  if (!keyword) throw notFound()
  return keyword
}
