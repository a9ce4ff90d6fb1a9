import { searchKey } from '#contract/contacts/name.rules.ts'
import type { Context } from '#platform/context/context.ts'

/** CON-23: keywords by what they are searched by (accents and case ignored); those that the firm has not yet are created. */
export async function keywordIds(ctx: Context, names: readonly string[]): Promise<Map<string, string>> {
  if (!names.length) return new Map()
  const known = await readKeywords(ctx)
  const missing = new Map(names.map((name) => [searchKey(name), name] as const).filter(([key]) => !known.has(key)))
  if (!missing.size) return known
  await ctx.db
    .insertInto('keyword')
    .values([...missing.values()].map((name) => ({ firm_id: ctx.firmId, id: ctx.newId(), name })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return readKeywords(ctx)
}

async function readKeywords(ctx: Context): Promise<Map<string, string>> {
  const rows = await ctx.db.selectFrom('keyword as k').select(['k.id', 'k.name']).where('k.firm_id', '=', ctx.firmId).execute()
  return new Map(rows.map(({ id, name }) => [searchKey(name), id]))
}

/** The identifiers of a contact's keywords. */
export const idsOf = (names: readonly string[], known: ReadonlyMap<string, string>): string[] =>
  names.flatMap((name) => known.get(searchKey(name)) ?? [])
