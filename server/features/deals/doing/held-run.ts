import type { DealState } from '#contract/deals/deals.types.ts'
import type { RunFacts } from '#contract/steps/steps.types.ts'
import type { DealType } from '#contract/templates/templates.types.ts'
import type { Context } from '#platform/context/context.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { planOf, runsOf } from '../../steps/steps.public.ts'
import type { TemplatePlan } from '../../steps/steps.public.ts'
import { heldDeal } from '../deal-writes.access.ts'

/** A deal held while somebody acts on it: what is planned and what happened cannot change under their hands. */
export interface HeldRun {
  readonly deal: Granted<'deal', 'deal.edit'>
  readonly type: DealType
  readonly state: DealState
  readonly plan: TemplatePlan
  readonly run: RunFacts
}

/** @param version what the page had read of the deal itself; acts on its steps need none */
export async function heldRun(ctx: Context, dealId: string, version?: number): Promise<HeldRun> {
  const { deal, type } = await heldDeal(ctx, dealId, version)
  const state = deal.row.state as DealState
  const plan = await planOf(ctx, deal.row.template_id)
  const runs = await runsOf(ctx, [{ id: dealId, createdAt: deal.row.created_at, type, state }])
  return {
    deal,
    type,
    state,
    plan,
    run: runs.get(dealId) ?? { startedAt: deal.row.created_at, stage: 'running', occurrences: [] },
  }
}
