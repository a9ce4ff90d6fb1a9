/**
 * DEAL-21: steps are ordered by hand; once deals exist, a step is added or moved only beyond the furthest step that any
 * deal has begun. The furthest is read from the deals, whatever their state.
 */
import { allow, refuse } from '../../kernel/verdict.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import { inOrder } from '../gating.rules.ts'
import { countOfDeals } from './deal-count.ts'

interface Ordered {
  readonly id: string
  readonly position: number
}

interface NamedStep extends Ordered {
  readonly subject: string
}

/**
 * How deals use the steps of their template, by step id; a step that is absent is used by none. begun: deals with an
 * event made from it, whatever its status. held: those, and the deals that stand at it (`stepsHeld`).
 */
export type StepUses = ReadonlyMap<string, { readonly begun: number; readonly held: number }>

export const dealsThatBegan = (uses: StepUses, stepId: string): number => uses.get(stepId)?.begun ?? 0

/** The last step, in order, that some deal has begun. */
export function furthestBegun<S extends Ordered>(steps: readonly S[], uses: StepUses): S | null {
  return inOrder(steps).findLast(({ id }) => dealsThatBegan(uses, id) > 0) ?? null
}

/** `position`: the place the new step would take, from 1; the end is the number of steps + 1. */
export function mayInsertStep(steps: readonly NamedStep[], uses: StepUses, position: number): Verdict<'step.before_begun'> {
  const furthest = furthestBegun(steps, uses)
  return furthest && position <= furthest.position ? tooEarly(furthest, uses) : allow()
}

/** `order`: the ids of all the steps, as the user arranged them. */
export function mayReorderSteps(
  steps: readonly NamedStep[],
  uses: StepUses,
  order: readonly string[],
): Verdict<'step.before_begun' | 'step.order_stale'> {
  if (!isOrderOf(steps, order)) return refuse('step.order_stale')
  const furthest = furthestBegun(steps, uses)
  if (!furthest) return allow()
  const settled = inOrder(steps).filter(({ position }) => position <= furthest.position)
  return settled.every(({ id }, index) => order[index] === id) ? allow() : tooEarly(furthest, uses)
}

const tooEarly = (furthest: NamedStep, uses: StepUses) =>
  refuse('step.before_begun', { step: furthest.subject, ...countOfDeals(dealsThatBegan(uses, furthest.id)) })

/** Does this order name each item once, and nothing else? */
export function isOrderOf(items: readonly Ordered[], order: readonly string[]): boolean {
  const ids = new Set(items.map(({ id }) => id))
  return order.length === items.length && new Set(order).size === order.length && order.every((id) => ids.has(id))
}

/** The items in the given order, renumbered from 1. Items that the order does not name keep their order, at the end. */
export function arranged<S extends Ordered>(items: readonly S[], order: readonly string[]): S[] {
  const known = new Map(items.map((item) => [item.id, item]))
  const named = order.flatMap((id) => known.get(id) ?? [])
  return renumbered([...named, ...inOrder(items).filter(({ id }) => !order.includes(id))])
}

/** The order after one item is moved to this place (from 1, kept within the list): what a key or a menu does. */
export function orderAfterMove(items: readonly Ordered[], id: string, to: number): string[] {
  const ids = inOrder(items).map((item) => item.id)
  if (!ids.includes(id)) return ids
  return ids.filter((one) => one !== id).toSpliced(Math.max(to - 1, 0), 0, id)
}

/** With a new step at this place (from 1, kept within the list); the following ones move down. */
export function withStep<S extends Ordered>(steps: readonly S[], step: S, position: number): S[] {
  return renumbered(inOrder(steps).toSpliced(Math.max(position - 1, 0), 0, step))
}

export function withoutStep<S extends Ordered>(steps: readonly S[], stepId: string): S[] {
  return renumbered(inOrder(steps).filter(({ id }) => id !== stepId))
}

const renumbered = <S extends Ordered>(items: readonly S[]): S[] => items.map((item, index) => ({ ...item, position: index + 1 }))
