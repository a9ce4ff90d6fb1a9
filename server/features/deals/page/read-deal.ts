import type * as contract from '#contract/deals/deals.contract.ts'
import type { DealState } from '#contract/deals/deals.types.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { dealCan, dealFor } from '../deals.access.ts'
import { amountsShown, milestonesShown, standingShown, statesShown } from './deal-detail.rules.ts'
import { dealFacts } from './deal-facts.query.ts'
import { eventsShown, stepsShown } from './deal-steps.rules.ts'

export async function readDeal(ctx: Context, { dealId }: In<typeof contract.readDeal>): Promise<Out<typeof contract.readDeal>> {
  const facts = await dealFacts(ctx, await dealFor(ctx, dealId, 'deal.see'))
  const { type, plan, run, people, history } = facts
  const { row } = facts.deal
  const stated = { type, plan, run, state: row.state as DealState }
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    state: stated.state,
    notes: row.notes ?? '',
    history,
    createdAt: row.created_at,
    createdBy: people.author,
    template: {
      id: row.template_id,
      name: people.template,
      type,
    },
    contact: facts.contact,
    adviser: people.adviser,
    inCharge: people.inCharge,
    ...statesShown(
      stated,
      history.map(({ to }) => to),
    ),
    ...standingShown(stated, ctx.now),
    ...amountsShown(row),
    milestones: milestonesShown(type, facts.milestones),
    steps: stepsShown(plan, run, facts.files),
    events: eventsShown(plan, run, facts.events, ctx.now),
    can: dealCan(ctx.actor, row),
  }
}
