/**
 * DEAL-50: a mandatory step holds the way until one of its events is « Terminée »; creating one is not enough, and a
 * cancelled one never validates. Up to and including the next mandatory step everything can be added, done ones again.
 */
import type { EventStatus, Occurrence, PlannedStep } from './steps.types.ts'

/** The one place that says which status validates a step; a workflow's failed ending will not (DEAL-54). */
export const validates = (status: EventStatus): boolean => status === 'done'

export const isUnderWay = (occurrence: Occurrence): boolean => occurrence.status === 'todo' || occurrence.status === 'doing'

export const inOrder = <S extends { readonly position: number }>(items: readonly S[]): S[] =>
  items.toSorted((a, b) => a.position - b.position)

/** Ids of the steps that one of these events validates. */
export function validatedSteps(occurrences: readonly Occurrence[]): ReadonlySet<string> {
  const done = occurrences.filter((occurrence) => validates(occurrence.status))
  return new Set(done.flatMap(({ stepId }) => (stepId === null ? [] : [stepId])))
}

/** Mandatory steps still to validate, in order (DEAL-55 asks that there be none). */
export function mandatoryLeft<S extends PlannedStep>(steps: readonly S[], occurrences: readonly Occurrence[]): S[] {
  const validated = validatedSteps(occurrences)
  return inOrder(steps).filter((step) => step.mandatory && !validated.has(step.id))
}

export function nextMandatory<S extends PlannedStep>(steps: readonly S[], occurrences: readonly Occurrence[]): S | null {
  return mandatoryLeft(steps, occurrences)[0] ?? null
}

/** The steps « + Ajouter » lets choose, in order. */
export function selectableSteps<S extends PlannedStep>(steps: readonly S[], occurrences: readonly Occurrence[]): S[] {
  const gate = nextMandatory(steps, occurrences)
  return inOrder(steps).filter((step) => !gate || step.position <= gate.position)
}

/** The step « + Ajouter » proposes: the first, or the one after the furthest done; null after the last (DEAL-55). */
export function proposedStep<S extends PlannedStep>(steps: readonly S[], occurrences: readonly Occurrence[]): S | null {
  const validated = validatedSteps(occurrences)
  const ordered = inOrder(steps)
  const next = ordered[ordered.findLastIndex((step) => validated.has(step.id)) + 1] ?? null
  const gate = nextMandatory(steps, occurrences)
  // A campaign's steps may be edited under way (CAMP-6): a mandatory step can appear behind what is done.
  return gate && (!next || gate.position < next.position) ? gate : next
}

/** The unvalidated mandatory step that stands before this one, if any. */
export function gateBefore<S extends PlannedStep>(steps: readonly S[], occurrences: readonly Occurrence[], step: S): S | null {
  const gate = nextMandatory(steps, occurrences)
  return gate && gate.position < step.position ? gate : null
}
