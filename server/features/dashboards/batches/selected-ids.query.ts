import { sql } from 'kysely'
import type { DealSelection } from '#contract/dashboards/dashboards.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { selectedDeals } from '../filtered-deals.ts'
import { pilotageTemplates } from '../pilotage-templates.query.ts'

const FIRST = '00000000-0000-0000-0000-000000000000'

/** The next of the deals selected, in the order of their ids: what was done before the cursor is not met again. */
export async function nextIds(ctx: Context, selection: DealSelection, after: string | null, limit: number): Promise<string[]> {
  const deals = selectedDeals(ctx, await pilotageTemplates(ctx), selection)
  const rows = await deals
    .select('d.id')
    .where('d.id', '>', after ?? FIRST)
    .orderBy('d.id')
    .limit(limit)
    .execute()
  return rows.map(({ id }) => id)
}

export async function countSelected(ctx: Context, selection: DealSelection): Promise<number> {
  const deals = selectedDeals(ctx, await pilotageTemplates(ctx), selection)
  const { count } = await deals.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  return count
}
