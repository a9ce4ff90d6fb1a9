import { sql } from 'kysely'
import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { visibleContacts } from '../contacts.access.ts'
import { hitOf, hitsOf } from './contact-rows.query.ts'
import { matching } from './filtered-contacts.ts'
import { beginningRange } from './search.rules.ts'

/** Enough to rank well; past these the search is too wide for any order to mean something. */
const MOST_RANKED = 500

/** UX-3: the best matches of all types, those whose name begins so first. Nothing typed: nothing found. */
export async function searchContacts(
  ctx: Context,
  input: In<typeof contract.searchContacts>,
): Promise<Out<typeof contract.searchContacts>> {
  const range = beginningRange(input.search)
  if (!range) return { contacts: [] }
  const begins = sql<boolean>`(c.sort_name >= ${range.from} and c.sort_name < ${range.to})`
  const beginning = await hits(ctx, input, begins)
  if (beginning.length === input.limit) return { contacts: beginning }
  const others = await hits(ctx, { ...input, limit: input.limit - beginning.length }, sql<boolean>`not ${begins}`)
  return { contacts: [...beginning, ...others] }
}

async function hits(
  ctx: Context,
  { search, type, limit }: In<typeof contract.searchContacts>,
  where: ReturnType<typeof sql<boolean>>,
) {
  const found = matching(visibleContacts(ctx, type ?? undefined), search).where(where)
  const ranked = found.select(['c.id', 'c.sort_name']).limit(MOST_RANKED)
  const best = await ctx.db
    .selectFrom(ranked.as('found'))
    .select('found.id')
    .orderBy('found.sort_name')
    .orderBy('found.id')
    .limit(limit)
    .execute()
  const rows = await hitsOf(
    visibleContacts(ctx),
    best.map(({ id }) => id),
  )
  return rows.map(hitOf)
}
