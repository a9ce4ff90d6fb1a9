import type { Context } from '#platform/context/context.ts'

/** CON-20, « Autres »: the users of the firm who are no advisers, whether they still work or not. */
export async function otherFollowerIds(ctx: Context): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('user')
    .select('id')
    .where('firm_id', '=', ctx.firmId)
    .where('is_adviser', '=', false)
    .execute()
  return rows.map(({ id }) => id)
}
