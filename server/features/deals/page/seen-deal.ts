import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { visibleDeals } from '../deals.access.ts'
import { readDeal } from './read-deal.ts'

/** The deal, or null when what was just written took it out of the writer's sight (given or handed to somebody else). */
export async function seenDeal(ctx: Context, dealId: string): Promise<DealDetail | null> {
  const seen = await visibleDeals(ctx).select('d.id').where('d.id', '=', dealId).executeTakeFirst()
  return seen ? readDeal(ctx, { dealId }) : null
}
