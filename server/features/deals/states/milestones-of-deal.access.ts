/** The milestones of a deal that the caller holds. */
import { MILESTONES } from '#contract/deals/deals.types.ts'
import type { Milestone, Milestones } from '#contract/deals/deals.types.ts'
import { NO_MILESTONE } from '#contract/deals/milestones.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { Granted } from '#platform/rights/granted.ts'

const isMilestone = (name: string): name is Milestone => (MILESTONES as readonly string[]).includes(name)

export async function milestonesOfDeal(ctx: Context, deal: Granted<'deal', 'deal.edit'>): Promise<Milestones> {
  const rows = await guarded(ctx)
    .selectFrom('deal_milestone')
    .select(['milestone', 'on_date'])
    .where('firm_id', '=', ctx.firmId)
    .where('deal_id', '=', deal.id)
    .execute()
  const ticked = rows.flatMap(({ milestone, on_date }) => (isMilestone(milestone) ? [[milestone, on_date] as const] : []))
  return { ...NO_MILESTONE, ...Object.fromEntries(ticked) }
}
