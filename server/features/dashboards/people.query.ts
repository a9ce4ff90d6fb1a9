import { sql } from 'kysely'
import { lastNameFirst } from '#contract/kernel/person-name.ts'
import type { Context } from '#platform/context/context.ts'

/** Names of users, by id. Colleagues' names are no secret within a firm. */
export async function namesOf(ctx: Context, ids: readonly string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const rows = await ctx.db
    .selectFrom('user')
    .select(['id', 'first_name', 'last_name'])
    .where('firm_id', '=', ctx.firmId)
    .where(sql<boolean>`id = any (${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, lastNameFirst(row.last_name, row.first_name)]))
}
