/**
 * DEAL-53: when a step marked « proposer l’étape suivante » is validated, the one DEAL-50 then proposes is offered, unless
 * it is already under way. DEAL-55: when nothing comes after, the page asks for the final state.
 */
import type { StepEffect } from './engine.types.ts'
import { isUnderWay, proposedStep, validatedSteps, validates } from '../gating.rules.ts'
import type { Occurrence, RunFacts, StepPlan } from '../steps.types.ts'

/** What an event causes by the status it just took. */
export function effectsOf(plan: StepPlan, before: RunFacts, after: RunFacts, occurrence: Occurrence): StepEffect[] {
  const step = plan.steps.find(({ id }) => id === occurrence.stepId)
  if (!step || !validates(occurrence.status)) return []
  const isNew = !validatedSteps(before.occurrences).has(step.id)
  return [...(isNew ? [{ type: 'stepValidated' as const, stepId: step.id }] : []), ...followUp(plan, after, step.proposeNext)]
}

function followUp(plan: StepPlan, run: RunFacts, proposeNext: boolean): StepEffect[] {
  if (run.stage === 'over') return []
  const next = proposedStep(plan.steps, run.occurrences)
  if (!next) return run.stage === 'running' ? [{ type: 'endReached' }] : []
  const isOpen = run.occurrences.some((one) => one.stepId === next.id && isUnderWay(one))
  return proposeNext && !isOpen ? [{ type: 'offerNext', stepId: next.id }] : []
}
