import { sql } from 'kysely'
import type * as contract from '#contract/dashboards/dashboards.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { filteredDeals } from './filtered-deals.ts'
import { pilotageTemplates } from './pilotage-templates.query.ts'

/** Asked for by a list that shows « 10 000+ », when its reader wants to know. */
export async function countDealRows(
  ctx: Context,
  filter: In<typeof contract.countDealRows>,
): Promise<Out<typeof contract.countDealRows>> {
  const shown = filteredDeals(ctx, await pilotageTemplates(ctx), filter)
  return shown.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
}
