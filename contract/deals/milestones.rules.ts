/**
 * DEAL-42: proposal, signature and sending on financial deals, proposal and signature on the others; none compulsory.
 * Choosing the state of a milestone ticks it with today's date if it was empty.
 */
import { allow, refuse } from '../kernel/verdict.ts'
import type { Verdict } from '../kernel/verdict.ts'
import { DEAL_TYPE_LABELS } from '../templates/templates.labels.ts'
import { familyOf } from '../templates/type.rules.ts'
import type { DealType } from '../templates/templates.types.ts'
import { MILESTONE_LABELS } from './deals.labels.ts'
import { MILESTONES } from './deals.types.ts'
import type { DealState, Milestone, Milestones } from './deals.types.ts'

export const NO_MILESTONE: Milestones = { proposal: null, signature: null, sending: null }

const MILESTONE_OF: Readonly<Partial<Record<DealState, Milestone>>> = {
  proposed: 'proposal',
  signed: 'signature',
  sent: 'sending',
}

export const milestonesOf = (type: DealType): Milestone[] =>
  MILESTONES.filter((milestone) => familyOf(type) === 'financial' || milestone !== 'sending')

export function mayTickMilestone(type: DealType, milestone: Milestone): Verdict<'deal.milestone_unavailable'> {
  if (milestonesOf(type).includes(milestone)) return allow()
  return refuse('deal.milestone_unavailable', { milestone: MILESTONE_LABELS[milestone], type: DEAL_TYPE_LABELS[type] })
}

/** The milestones once the deal has taken this state. `today`: YYYY-MM-DD in the firm's time zone. */
export function milestonesAfter(state: DealState, milestones: Milestones, today: string): Milestones {
  const milestone = MILESTONE_OF[state]
  if (!milestone || milestones[milestone] !== null) return milestones
  return { ...milestones, [milestone]: today }
}
