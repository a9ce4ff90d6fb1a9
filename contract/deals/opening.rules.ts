/**
 * DEAL-33: a new deal is « En préparation », without milestone or event; it stands at its first step, dated from its
 * creation (`currentStep` of these facts). A workflow's first task will be created here too (DEAL-54).
 */
import type { RunFacts } from '../steps/steps.types.ts'
import type { DealState, Milestones } from './deals.types.ts'
import { NO_MILESTONE } from './milestones.rules.ts'

/** `createdAt`: ISO instant. */
export function newDeal(createdAt: string): {
  readonly state: DealState
  readonly milestones: Milestones
  readonly run: RunFacts
} {
  return { state: 'preparation', milestones: NO_MILESTONE, run: { startedAt: createdAt, stage: 'running', occurrences: [] } }
}
