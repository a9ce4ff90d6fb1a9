/**
 * DEAL-40, DEAL-56, DEAL-80: what one deal counts for in every figure. The SQL of the figures says the same:
 * weighted: `(potential_cents * probability + 50) / 100` on bigints.
 */
import { dueState } from '../steps/due.rules.ts'
import type { DealType } from '../templates/templates.types.ts'
import type { DealState, Situation } from './deals.types.ts'
import { isTerminal, stageOf } from './states.rules.ts'

/**
 * Potential × probability, in cents, half a cent rounded up. `potentialCents` ≥ 0, `probability` in whole percents 0–100.
 * Null when one of them is not known: shown « — », nothing in a total.
 */
export function weightedPotential(potentialCents: number | null, probability: number | null): number | null {
  if (potentialCents === null || probability === null) return null
  // Whole euros and the rest apart: the product of large potentials would leave the safe integers.
  const hundreds = Math.floor(potentialCents / 100)
  const rest = potentialCents % 100
  return hundreds * probability + Math.floor((rest * probability + 50) / 100)
}

interface Placed {
  readonly type: DealType
  readonly state: DealState
}

/** `dueAt`: due date of the current step, ISO instant or null; `now`: ISO instant. */
export function situationOf(deal: Placed & { readonly dueAt: string | null }, now: string): Situation {
  if (deal.state === 'cancelled') return 'cancelled'
  const stage = stageOf(deal.type, deal.state)
  if (stage === 'over') return 'done'
  if (stage === 'held') return 'awaiting_reconciliation'
  return dueState(deal.dueAt, stage, now) === 'late' ? 'late' : 'under_way'
}

/** conseiller: the contact's main adviser; collaborateur: the person in charge. User ids. */
export interface People {
  readonly adviserId: string
  readonly inChargeId: string
}

/** DEAL-56: an open deal counts for the people of today (`current`); one that is over, for those written in it then. */
export function countedPeople(deal: Placed & People, current: People): People {
  const { adviserId, inChargeId } = isTerminal(deal.type, deal.state) ? deal : current
  return { adviserId, inChargeId }
}
