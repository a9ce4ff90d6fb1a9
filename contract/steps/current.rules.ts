/**
 * DEAL-43, DEAL-81: the current step is the last step under way; when none is, the one DEAL-50 proposes, which starts at
 * the last validation or, for the first, when the deal was created (DEAL-33), although no event exists for it yet.
 */
import { dueAfter } from './delays.rules.ts'
import { inOrder, isUnderWay, proposedStep } from './gating.rules.ts'
import type { Occurrence, PlannedStep, RunFacts, StepPlan } from './steps.types.ts'

export interface CurrentStep {
  readonly stepId: string
  /** Column « Étape »: its place among the steps, from 1. */
  readonly number: number
  readonly subject: string
  /** ISO instant: the date of the deal's line in the timeline. */
  readonly startsAt: string
  readonly dueAt: string | null
  /** The event under way; null while the step is only the one to do. */
  readonly occurrenceId: string | null
}

/** Null: every step is done, or the template has none. Stored with the deal at each change, for lists and figures. */
export function currentStep(plan: StepPlan, run: RunFacts): CurrentStep | null {
  const underWay = lastUnderWay(plan.steps, run.occurrences)
  if (underWay) return describe(plan, underWay.step, underWay.occurrence)
  const next = proposedStep(plan.steps, run.occurrences)
  if (!next) return null
  const startsAt = lastValidation(run)
  return describe(plan, next, { id: null, startsAt, dueAt: dueAfter(startsAt, next.delayDays, plan.zone) })
}

/** Steps this deal depends on (DEAL-22): those an event was made from, and the one it stands at. */
export function stepsHeld(plan: StepPlan, run: RunFacts): ReadonlySet<string> {
  const held = new Set(run.occurrences.flatMap(({ stepId }) => (stepId === null ? [] : [stepId])))
  const current = currentStep(plan, run)
  return current ? held.add(current.stepId) : held
}

interface UnderWay {
  readonly step: PlannedStep
  readonly occurrence: Occurrence
}

/** The furthest step with an open event; among several events of it, the one that started last. */
function lastUnderWay(steps: readonly PlannedStep[], occurrences: readonly Occurrence[]): UnderWay | null {
  for (const step of inOrder(steps).toReversed()) {
    const open = occurrences.filter((occurrence) => occurrence.stepId === step.id && isUnderWay(occurrence))
    const occurrence = open.toSorted((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt)).at(-1)
    if (occurrence) return { step, occurrence }
  }
  return null
}

function lastValidation(run: RunFacts): string {
  const planned = run.occurrences.filter(({ stepId }) => stepId !== null)
  const instants = [run.startedAt, ...planned.flatMap(({ validatedAt }) => validatedAt ?? [])]
  return instants.reduce((last, instant) => (Date.parse(instant) > Date.parse(last) ? instant : last))
}

function describe(
  plan: StepPlan,
  step: PlannedStep,
  dated: { readonly id: string | null; readonly startsAt: string; readonly dueAt: string | null },
): CurrentStep {
  return {
    stepId: step.id,
    number: inOrder(plan.steps).findIndex(({ id }) => id === step.id) + 1,
    subject: step.subject,
    startsAt: dated.startsAt,
    dueAt: dated.dueAt,
    occurrenceId: dated.id,
  }
}
