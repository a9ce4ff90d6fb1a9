/** EVT-3: an event that belongs to no deal obeys the same engine, with a plan of no step: only its own kind decides. */
import { applyStepEvents } from '#contract/steps/engine/engine.rules.ts'
import type { StepOutcome } from '#contract/steps/engine/engine.types.ts'
import type { EventStatus, Occurrence, StepPlan, UnplannedKind } from '#contract/steps/steps.types.ts'

const NO_STEP: StepPlan = { steps: [], zone: 'UTC' }

/** `at`: ISO instant. A status left out: to do, or done for a note. */
export function newPlainEvent(id: string, kind: UnplannedKind, status: EventStatus | undefined, at: string): StepOutcome {
  const run = { startedAt: at, stage: 'running' as const, occurrences: [] }
  const chosen = status ? [{ type: 'setStatus' as const, occurrenceId: id, status, at }] : []
  return applyStepEvents(NO_STEP, run, [{ type: 'addUnplanned', occurrenceId: id, kind, at }, ...chosen])
}

export function plainEventTo(occurrence: Occurrence, status: EventStatus | undefined, at: string): StepOutcome {
  const run = { startedAt: occurrence.createdAt, stage: 'running' as const, occurrences: [occurrence] }
  const chosen =
    status && status !== occurrence.status ? [{ type: 'setStatus' as const, occurrenceId: occurrence.id, status, at }] : []
  return applyStepEvents(NO_STEP, run, chosen)
}
