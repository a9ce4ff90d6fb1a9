/**
 * DEAL-33, DEAL-43, DEAL-81: what a deal repeats of the step engine's answer, so that lists and figures read it without
 * asking the engine: the step under way with its dates, and how many steps are done.
 */
import { currentStep } from '#contract/steps/current.rules.ts'
import { progressOf } from '#contract/steps/progress.rules.ts'
import type { RunFacts, StepPlan } from '#contract/steps/steps.types.ts'

/** Columns of `deal`. */
export interface StepPosition {
  readonly current_step_id: string | null
  readonly current_step_no: number | null
  readonly current_starts_at: string | null
  readonly current_due_at: string | null
  readonly steps_done: number
  readonly steps_total: number
}

export function positionOf(plan: StepPlan, run: RunFacts): StepPosition {
  const current = currentStep(plan, run)
  const progress = progressOf(plan.steps, run.occurrences)
  return {
    current_step_id: current?.stepId ?? null,
    current_step_no: current?.number ?? null,
    current_starts_at: current?.startsAt ?? null,
    current_due_at: current?.dueAt ?? null,
    steps_done: progress.done,
    steps_total: progress.total,
  }
}
