import type { DealState } from '#contract/deals/deals.types.ts'
import { milestonesAfter } from '#contract/deals/milestones.rules.ts'
import { isTerminal, mayChangeState, mayReopen, stageOf } from '#contract/deals/states.rules.ts'
import { mandatoryLeft } from '#contract/steps/gating.rules.ts'
import type { Verdict } from '#contract/kernel/verdict.ts'
import type { Context } from '#platform/context/context.ts'
import { addParts, changeRow, removeParts } from '#platform/rights/granted.ts'
import { positionOf } from '../../steps/steps.public.ts'
import type { HeldRun } from '../doing/held-run.ts'
import { tellOthers } from '../tell-others.ts'
import { currentAdviser } from './current-adviser.access.ts'
import { milestonesOfDeal } from './milestones-of-deal.access.ts'

/** DEAL-41, DEAL-55: may this deal take this state? One that is over is reopened. */
export function mayTakeState({ type, state, plan, run }: HeldRun, wanted: DealState): Verdict {
  const facts = { type, state, mandatoryLeft: mandatoryLeft(plan.steps, run.occurrences) }
  return isTerminal(type, state) ? mayReopen(facts, wanted) : mayChangeState(facts, wanted)
}

/**
 * DEAL-41, DEAL-42, DEAL-56: writes the state, dated and kept; ticks its milestone; closes or reopens. The caller has asked
 * the rule. `batch`: among many others.
 */
export async function writeState(ctx: Context, held: HeldRun, to: DealState, batch = false): Promise<void> {
  const { deal, type, state: from, plan, run } = held
  const [closes, reopens] = [isTerminal(type, to), isTerminal(type, from)]
  const adviser = reopens ? { adviser_id: await currentAdviser(ctx, deal) } : {}
  await changeRow(ctx, deal, { state: to, ...adviser, ...positionOf(plan, { ...run, stage: stageOf(type, to) }) })
  await addParts(ctx, deal, 'deal_state_change', [
    { id: ctx.newId(), from_state: from, to_state: to, changed_at: ctx.now, changed_by: ctx.actor.userId },
  ])
  await tickFor(ctx, held, to)
  if (reopens) await removeParts(ctx, deal, 'deal_closure')
  if (closes) await addParts(ctx, deal, 'deal_closure', [{ state: to, closed_at: ctx.now, closed_by: ctx.actor.userId }])
  recordState(ctx, held, to, batch)
  tellOthers(ctx, deal.row)
}

async function tickFor(ctx: Context, { deal }: HeldRun, to: DealState): Promise<void> {
  const before = await milestonesOfDeal(ctx, deal)
  const after = milestonesAfter(to, before, ctx.today)
  const stamp = { ticked_at: ctx.now, ticked_by: ctx.actor.userId }
  const ticked = (['proposal', 'signature', 'sending'] as const).flatMap((milestone) => {
    const on_date = after[milestone]
    return on_date !== null && before[milestone] === null ? [{ milestone, on_date, ...stamp }] : []
  })
  await addParts(ctx, deal, 'deal_milestone', ticked)
}

function recordState(ctx: Context, { deal, type, state: from }: HeldRun, to: DealState, batch: boolean): void {
  const about = { subjectId: deal.id, contactId: deal.row.contact_id }
  if (isTerminal(type, from)) ctx.record({ ...about, kind: 'deal.reopened', data: { from, to } })
  else ctx.record({ ...about, kind: 'deal.state_changed', data: { from, to, batch } })
  if (isTerminal(type, to)) ctx.record({ ...about, kind: 'deal.closed', data: { state: to } })
}
