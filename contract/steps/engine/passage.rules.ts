/**
 * DEAL-50, both ways: no step is begun or done beyond an unvalidated mandatory one, so a mandatory step cannot lose its
 * validation either while a later step is begun, or while the state of the deal rests on it (DEAL-55).
 */
import { allow, refuse } from '../../kernel/verdict.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import { gateBefore, inOrder, isUnderWay, validates } from '../gating.rules.ts'
import type { EventStatus, Occurrence, PlannedStep, RunFacts, StepPlan } from '../steps.types.ts'

export const stepOf = (plan: StepPlan, stepId: string | null): PlannedStep | null =>
  plan.steps.find(({ id }) => id === stepId) ?? null

function mayPass(plan: StepPlan, run: RunFacts, step: PlannedStep): Verdict<'step.mandatory_before'> {
  const gate = gateBefore(plan.steps, run.occurrences, step)
  return gate ? refuse('step.mandatory_before', { step: step.subject, missing: gate.subject }) : allow()
}

/** May an event be added for this step? The page asks it of each step of its list. */
export function mayAdd(plan: StepPlan, run: RunFacts, step: PlannedStep): Verdict<'step.run_over' | 'step.mandatory_before'> {
  if (run.stage === 'over') return refuse('step.run_over', { step: step.subject })
  return mayPass(plan, run, step)
}

/** May this event take this status, its step's place in the order alone considered? Giving up an event is always possible here. */
export function mayAdvance(
  plan: StepPlan,
  run: RunFacts,
  occurrence: Occurrence,
  status: EventStatus,
): Verdict<'step.run_over' | 'step.mandatory_before'> {
  const step = stepOf(plan, occurrence.stepId)
  if (!step || status === 'cancelled' || status === 'no_show') return allow()
  return isUnderWay(occurrence) ? mayPass(plan, run, step) : mayAdd(plan, run, step)
}

/** May this event stop validating its step: deleted, cancelled, or taken up again? */
export function mayTakeBack(
  plan: StepPlan,
  run: RunFacts,
  occurrence: Occurrence,
): Verdict<'step.later_begun' | 'step.needed_by_closure'> {
  const step = stepOf(plan, occurrence.stepId)
  if (!step?.mandatory || !isOnlyValidation(run, occurrence)) return allow()
  if (run.stage !== 'running') return refuse('step.needed_by_closure', { step: step.subject })
  const later = inOrder(plan.steps).find((other) => other.position > step.position && isBegun(run, other))
  return later ? refuse('step.later_begun', { step: step.subject, later: later.subject }) : allow()
}

function isOnlyValidation(run: RunFacts, occurrence: Occurrence): boolean {
  const others = run.occurrences.filter(({ id, stepId }) => id !== occurrence.id && stepId === occurrence.stepId)
  return validates(occurrence.status) && !others.some(({ status }) => validates(status))
}

const isBegun = (run: RunFacts, step: PlannedStep): boolean =>
  run.occurrences.some((one) => one.stepId === step.id && (isUnderWay(one) || validates(one.status)))
