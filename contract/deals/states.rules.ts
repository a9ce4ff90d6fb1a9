/**
 * DEAL-41: any state that applies to the family can be chosen, in any order. « Validée » ends a deal that is not
 * financial, « Rapprochée » and « Annulée » end any; a deal that is over changes only by being reopened.
 * DEAL-55: « Validée » and « Rapprochée » need every mandatory step validated.
 */
import { allow, refuse } from '../kernel/verdict.ts'
import type { Verdict } from '../kernel/verdict.ts'
import type { RunStage } from '../steps/steps.types.ts'
import { DEAL_TYPE_LABELS } from '../templates/templates.labels.ts'
import { familyOf } from '../templates/type.rules.ts'
import type { DealType } from '../templates/templates.types.ts'
import { DEAL_STATE_LABELS } from './deals.labels.ts'
import { DEAL_STATES } from './deals.types.ts'
import type { DealState, StateFacts } from './deals.types.ts'

const FINANCIAL_ONLY: ReadonlySet<DealState> = new Set(['proposed', 'sent', 'reconciled'])

const isFinancial = (type: DealType): boolean => familyOf(type) === 'financial'

/** The states that apply to this type, in their order. */
export const statesOf = (type: DealType): DealState[] =>
  DEAL_STATES.filter((state) => isFinancial(type) || !FINANCIAL_ONLY.has(state))

export const isTerminal = (type: DealType, state: DealState): boolean =>
  state === 'reconciled' || state === 'cancelled' || (state === 'validated' && !isFinancial(type))

export const terminalStatesOf = (type: DealType): DealState[] => statesOf(type).filter((state) => isTerminal(type, state))

/** What the step engine needs to know of the state. A financial deal in « Validée » waits, its mandatory steps done. */
export function stageOf(type: DealType, state: DealState): RunStage {
  if (isTerminal(type, state)) return 'over'
  return state === 'validated' ? 'held' : 'running'
}

export type StateRefusalCode = 'deal.state_unavailable' | 'deal.state_same' | 'deal.already_closed' | 'deal.step_missing'

export function mayChangeState(deal: StateFacts, state: DealState): Verdict<StateRefusalCode> {
  if (!statesOf(deal.type).includes(state)) return doesNotApply(deal, state)
  if (state === deal.state) return refuse('deal.state_same', { state: DEAL_STATE_LABELS[state] })
  if (isTerminal(deal.type, deal.state)) return refuse('deal.already_closed', { state: DEAL_STATE_LABELS[deal.state] })
  return isReady(deal, state)
}

/** A deal that is over goes back to a state under way. */
export function mayReopen(
  deal: StateFacts,
  state: DealState,
): Verdict<'deal.not_closed' | 'deal.reopen_state' | 'deal.state_unavailable' | 'deal.step_missing'> {
  if (!isTerminal(deal.type, deal.state)) return refuse('deal.not_closed', { state: DEAL_STATE_LABELS[deal.state] })
  if (!statesOf(deal.type).includes(state)) return doesNotApply(deal, state)
  if (isTerminal(deal.type, state)) return refuse('deal.reopen_state', { state: DEAL_STATE_LABELS[state] })
  return isReady(deal, state)
}

/** The state a reopened deal goes back to unless another is chosen. `past`: its states so far, the oldest first. */
export const stateToReopenIn = (type: DealType, past: readonly DealState[]): DealState =>
  past.findLast((state) => !isTerminal(type, state)) ?? 'preparation'

const doesNotApply = (deal: StateFacts, state: DealState) =>
  refuse('deal.state_unavailable', { state: DEAL_STATE_LABELS[state], type: DEAL_TYPE_LABELS[deal.type] })

function isReady(deal: StateFacts, state: DealState): Verdict<'deal.step_missing'> {
  const needsSteps = state === 'validated' || state === 'reconciled'
  const missing = needsSteps ? deal.mandatoryLeft[0] : undefined
  if (!missing) return allow()
  const values = { state: DEAL_STATE_LABELS[state], step: missing.subject }
  return refuse('deal.step_missing', { ...values, left: deal.mandatoryLeft.length })
}
