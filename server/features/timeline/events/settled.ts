import type { StepOutcome } from '#contract/steps/engine/engine.types.ts'
import type { Occurrence } from '#contract/steps/steps.types.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'

/** What the engine made of one event, or its refusal thrown. */
export function settled(outcome: StepOutcome, id: string): Occurrence {
  if (!outcome.ok) throw new AppError(outcome.code, outcome.values)
  const occurrence = outcome.run.occurrences.find((one) => one.id === id)
  if (!occurrence) throw notFound()
  return occurrence
}
