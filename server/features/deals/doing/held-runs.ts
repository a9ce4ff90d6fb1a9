import type { DealState } from '#contract/deals/deals.types.ts'
import type { DealType } from '#contract/templates/templates.types.ts'
import type { Context } from '#platform/context/context.ts'
import { plansOf, runsOf } from '../../steps/steps.public.ts'
import { templateType } from '../../templates/templates.public.ts'
import { heldDeals } from '../deal-writes.access.ts'
import type { HeldRun } from './held-run.ts'

/** Several deals held at once, in a fixed number of queries. Those the user does not see are not there. */
export async function heldRuns(ctx: Context, dealIds: readonly string[]): Promise<HeldRun[]> {
  const deals = await heldDeals(ctx, dealIds)
  const types = await typesOf(
    ctx,
    deals.map(({ row }) => row.template_id),
  )
  const stated = deals.map((deal) => ({
    deal,
    type: types.get(deal.row.template_id) ?? 'administrative_follow_up',
    state: deal.row.state as DealState,
  }))
  const plans = await plansOf(ctx, [...types.keys()])
  const runs = await runsOf(
    ctx,
    stated.map(({ deal, type, state }) => ({ id: deal.id, createdAt: deal.row.created_at, type, state })),
  )
  return stated.flatMap((one) => {
    const run = runs.get(one.deal.id)
    return run ? [{ ...one, run, plan: plans.get(one.deal.row.template_id) ?? { steps: [], zone: ctx.timeZone } }] : []
  })
}

async function typesOf(ctx: Context, templateIds: readonly string[]): Promise<Map<string, DealType>> {
  if (!templateIds.length) return new Map()
  const rows = await ctx.db
    .selectFrom('deal_template')
    .select(['id', 'type'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', 'in', [...new Set(templateIds)])
    .execute()
  return new Map(rows.map((row) => [row.id, templateType(row)]))
}
