/** DEAL-55: a deal is closed when no mandatory step is left, or cancelled; after the last step the page asks for the state. */
import type { Verdict } from '../kernel/verdict.ts'
import { proposedStep } from '../steps/gating.rules.ts'
import type { Occurrence, PlannedStep } from '../steps/steps.types.ts'
import type { DealType } from '../templates/templates.types.ts'
import type { DealState, StateFacts } from './deals.types.ts'
import { mayChangeState, stageOf, statesOf } from './states.rules.ts'
import type { StateRefusalCode } from './states.rules.ts'

const FINAL: ReadonlySet<DealState> = new Set(['validated', 'reconciled', 'cancelled'])

/** What the page offers after the last step: « Validée », « Rapprochée » on financial deals, « Annulée ». */
export const finalStatesOf = (type: DealType): DealState[] => statesOf(type).filter((state) => FINAL.has(state))

/** Which final states this deal may take now, and why not the others: the page greys what is refused. */
export function finalChoices(deal: StateFacts): { readonly state: DealState; readonly verdict: Verdict<StateRefusalCode> }[] {
  return finalStatesOf(deal.type).map((state) => ({ state, verdict: mayChangeState(deal, state) }))
}

/** Does the page ask for the final state? Yes when the last step is validated and the state does not say so yet. */
export function asksForFinalState(
  deal: { readonly type: DealType; readonly state: DealState },
  steps: readonly PlannedStep[],
  occurrences: readonly Occurrence[],
): boolean {
  return stageOf(deal.type, deal.state) === 'running' && steps.length > 0 && proposedStep(steps, occurrences) === null
}
