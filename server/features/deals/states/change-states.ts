import { planStateBatch } from '#contract/deals/batch.rules.ts'
import type { DealState } from '#contract/deals/deals.types.ts'
import type { Refusal } from '#contract/kernel/verdict.ts'
import { mandatoryLeft } from '#contract/steps/gating.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { heldRuns } from '../doing/held-runs.ts'
import { writeState } from './change-state.ts'

interface StatesChanged {
  readonly changed: readonly string[]
  readonly skipped: readonly { readonly id: string; readonly name: string; readonly why: Refusal }[]
}

/** DEAL-81: one state for several deals, in this transaction; those it does not apply to are left, with the reason. */
export async function changeStates(ctx: Context, dealIds: readonly string[], state: DealState): Promise<StatesChanged> {
  const held = await heldRuns(ctx, dealIds)
  const judged = held.map((one) => ({
    held: one,
    type: one.type,
    state: one.state,
    mandatoryLeft: mandatoryLeft(one.plan.steps, one.run.occurrences),
  }))
  const { changed, skipped } = planStateBatch(judged, state)
  for (const { held: one } of changed) await writeState(ctx, one, state, true)
  return {
    changed: changed.map((one) => one.held.deal.id),
    skipped: skipped.map(({ deal: { held: one }, why }) => ({ id: one.deal.id, name: one.deal.row.name, why })),
  }
}
