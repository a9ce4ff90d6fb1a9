import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { mayTickMilestone } from '#contract/deals/milestones.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { addParts, changeRow, removeParts } from '#platform/rights/granted.ts'
import { heldDeal } from '../deal-writes.access.ts'
import { readDeal } from '../page/read-deal.ts'
import { tellOthers } from '../tell-others.ts'
import { milestonesOfDeal } from './milestones-of-deal.access.ts'

/** DEAL-42: ticked with a date, another date, or none. */
export async function tickMilestone(
  ctx: Context,
  { dealId, version, milestone, onDay }: In<typeof contract.tickMilestone>,
): Promise<Out<typeof contract.tickMilestone>> {
  const { deal, type } = await heldDeal(ctx, dealId, version)
  orThrow(mayTickMilestone(type, milestone))
  const before = (await milestonesOfDeal(ctx, deal))[milestone]
  if (before === onDay) return readDeal(ctx, { dealId })
  await changeRow(ctx, deal, {})
  await removeParts(ctx, deal, 'deal_milestone', { milestone })
  if (onDay)
    await addParts(ctx, deal, 'deal_milestone', [{ milestone, on_date: onDay, ticked_at: ctx.now, ticked_by: ctx.actor.userId }])
  const changes = [{ field: `milestone.${milestone}`, before, after: onDay }]
  ctx.record({ kind: 'deal.changed', subjectId: dealId, contactId: deal.row.contact_id, data: { changes } })
  tellOthers(ctx, deal.row)
  return readDeal(ctx, { dealId })
}
