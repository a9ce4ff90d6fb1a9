/**
 * DEAL-20: actions exist only on tasks. DEAL-22: a step is edited while no deal has begun it and deleted if no deal has
 * it; otherwise the page says why, and by how many deals. These locks do not hold for a campaign's steps (CAMP-6).
 */
import { allow, refuse } from '../../kernel/verdict.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import { dealsThatBegan, furthestBegun } from './order.rules.ts'
import type { StepUses } from './order.rules.ts'
import { EVENT_KIND_LABELS } from '../steps.labels.ts'
import type { EventKind, PlannedStep } from '../steps.types.ts'
import { countOfDeals } from './deal-count.ts'

interface StepContent {
  readonly kind: EventKind
  readonly subject: string
  readonly actions: readonly { readonly id?: string }[]
}

/** What a step may hold by its kind; the subject and the limits are checked by `StepInput`. */
export function fitsItsKind(step: StepContent): Verdict<'step.actions_only_on_tasks'> {
  if (step.kind === 'task' || step.actions.length === 0) return allow()
  return refuse('step.actions_only_on_tasks', { step: step.subject, kind: EVENT_KIND_LABELS[step.kind] })
}

/** DEAL-21: actions keep their order of creation: those that stay come first, in their order, new ones last. */
export function keepsActionOrder(before: PlannedStep, after: StepContent): Verdict<'step.action_order'> {
  const place = new Map(before.actions.map(({ id, position }) => [id, position]))
  const places = after.actions.map(({ id }) => (id === undefined ? undefined : place.get(id)))
  const kept = places.filter((one) => one !== undefined)
  const newOnesLast = places.slice(0, kept.length).every((one) => one !== undefined)
  const ascending = kept.every((one, index) => kept.slice(0, index).every((earlier) => earlier < one))
  return newOnesLast && ascending ? allow() : refuse('step.action_order', { step: after.subject })
}

/** May this step of a deal template be edited at all? The page greys its form with the answer. */
export function mayEditStep(step: PlannedStep, uses: StepUses): Verdict<'step.begun'> {
  const begun = dealsThatBegan(uses, step.id)
  return begun > 0 ? refuse('step.begun', { step: step.subject, ...countOfDeals(begun) }) : allow()
}

/**
 * A step that deals have passed over cannot become mandatory: they would stand beyond an unvalidated mandatory step
 * (DEAL-50), and closed ones without one of theirs (DEAL-55).
 */
export function mayMakeMandatory(
  steps: readonly PlannedStep[],
  step: PlannedStep,
  uses: StepUses,
): Verdict<'step.mandatory_behind'> {
  const furthest = furthestBegun(steps, uses)
  if (!furthest || step.mandatory || furthest.position <= step.position) return allow()
  const values = { step: step.subject, later: furthest.subject }
  return refuse('step.mandatory_behind', { ...values, ...countOfDeals(dealsThatBegan(uses, furthest.id)) })
}

export function mayDeleteStep(step: PlannedStep, uses: StepUses): Verdict<'step.held'> {
  const held = uses.get(step.id)?.held ?? 0
  return held > 0 ? refuse('step.held', { step: step.subject, ...countOfDeals(held) }) : allow()
}
