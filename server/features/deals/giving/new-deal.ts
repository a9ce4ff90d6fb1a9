import { newDeal } from '#contract/deals/opening.rules.ts'
import type { Context } from '#platform/context/context.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { positionOf } from '../../steps/steps.public.ts'
import type { GivenTemplate } from '../../templates/templates.public.ts'
import { placeOf } from '../deals.access.ts'

interface Giving {
  readonly template: GivenTemplate
  readonly contact: Granted<'contact', 'deal.create'>
  readonly inChargeId: string
  /** Null: the template's. */
  readonly name: string | null
  readonly jobId: string | null
}

/** DEAL-33: the columns of a new deal, « En préparation », standing at its first step; no event exists yet. */
export function newDealColumns(ctx: Context, { template, contact, inChargeId, name, jobId }: Giving) {
  const { state, run } = newDeal(ctx.now)
  return {
    id: ctx.newId(),
    template_id: template.id,
    contact_id: contact.id,
    name: name ?? template.name,
    state,
    in_charge_id: inChargeId,
    adviser_id: contact.row.main_adviser_id,
    ...placeOf(contact.row),
    ...positionOf(template.plan, run),
    job_id: jobId,
    created_at: ctx.now,
    created_by: ctx.actor.userId,
    updated_at: ctx.now,
  }
}
