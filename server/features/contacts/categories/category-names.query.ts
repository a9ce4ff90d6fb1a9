import type { Context } from '#platform/context/context.ts'

/** The name of each category of the firm, by id: tens of them. */
export async function categoryNames(ctx: Context): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db.selectFrom('category as k').select(['k.id', 'k.name']).where('k.firm_id', '=', ctx.firmId).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
