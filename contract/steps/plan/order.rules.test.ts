import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StepUses } from './order.rules.ts'
import {
  arranged,
  furthestBegun,
  isOrderOf,
  mayInsertStep,
  mayReorderSteps,
  orderAfterMove,
  withStep,
  withoutStep,
} from './order.rules.ts'
import { aStep, steps } from '../steps.samples.ts'
import type { PlannedStep } from '../steps.types.ts'

const four = steps('MoMM')
const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id)
/** Deals that have begun each place. */
const begun = (counts: Readonly<Record<number, number>>): StepUses =>
  new Map(Object.entries(counts).map(([place, count]) => [`step-${place}`, { begun: count, held: count }]))

describe('DEAL-21 adding a step', () => {
  test('DEAL-21 refuses before or at the furthest step that a deal has begun, naming it and the deals', () => {
    const refusal = {
      ok: false,
      code: 'step.before_begun',
      values: { step: 'Étape 3', deals: '1 affaire', count: 1 },
    }
    expect(mayInsertStep(four, begun({ 1: 12, 3: 1 }), 2)).toEqual(refusal)
    expect(mayInsertStep(four, begun({ 1: 12, 3: 1 }), 3)).toEqual(refusal)
  })

  test('DEAL-21 allows beyond it, and anywhere while no step is begun', () => {
    expect(mayInsertStep(four, begun({ 1: 12, 3: 1 }), 4)).toEqual({ ok: true })
    expect(mayInsertStep(four, begun({ 4: 2 }), 5)).toEqual({ ok: true })
    expect(mayInsertStep(four, new Map([['step-1', { begun: 0, held: 40 }]]), 1)).toEqual({ ok: true })
  })
})

describe('DEAL-21 reordering steps', () => {
  const uses = begun({ 1: 1200, 2: 1200 })

  test('DEAL-21 refuses an order that is not one of these steps: the list changed meanwhile', () => {
    for (const order of [
      [],
      ['step-1', 'step-2', 'step-3'],
      [...ids(four), 'step-5'],
      ['step-1', 'step-1', 'step-2', 'step-3'],
    ]) {
      expect(mayReorderSteps(four, new Map(), order)).toMatchObject({ ok: false, code: 'step.order_stale' })
    }
  })

  test('DEAL-21 refuses to move a begun step, one before it, or another in front of it', () => {
    for (const order of ['2134', '3124', '1324']) {
      const wanted = [...order].map((place) => `step-${place}`)
      expect(mayReorderSteps(four, uses, wanted)).toMatchObject({ ok: false, code: 'step.before_begun', values: { count: 1200 } })
    }
  })

  test('DEAL-21 refuses to move a step that all deals skipped, before one they have begun', () => {
    expect(mayReorderSteps(four, begun({ 3: 1 }), ['step-2', 'step-1', 'step-3', 'step-4']).ok).toBe(false)
  })

  test('DEAL-21 allows what lies beyond, the same order, and anything while no step is begun', () => {
    expect(mayReorderSteps(four, uses, ['step-1', 'step-2', 'step-4', 'step-3'])).toEqual({ ok: true })
    expect(mayReorderSteps(four, begun({ 4: 1 }), ids(four))).toEqual({ ok: true })
    expect(mayReorderSteps(four, new Map(), ids(four).toReversed())).toEqual({ ok: true })
  })

  test('DEAL-21 the furthest begun step is found by position', () => {
    expect(furthestBegun(four.toReversed(), begun({ 1: 3, 3: 1 }))?.id).toBe('step-3')
    expect(furthestBegun(four, new Map())).toBeNull()
  })
})

describe('DEAL-21 the order after a change', () => {
  test('DEAL-21 a key or a menu moves one step', () => {
    expect(orderAfterMove(four, 'step-4', 1)).toEqual(['step-4', 'step-1', 'step-2', 'step-3'])
    expect(orderAfterMove(four, 'step-1', 3)).toEqual(['step-2', 'step-3', 'step-1', 'step-4'])
    expect(orderAfterMove(four, 'step-2', 99)).toEqual(['step-1', 'step-3', 'step-4', 'step-2'])
    expect(orderAfterMove(four, 'step-2', -5)).toEqual(['step-2', 'step-1', 'step-3', 'step-4'])
    expect(orderAfterMove(four, 'step-9', 1)).toEqual(ids(four))
  })

  const changes = fc.array(
    fc.record({
      kind: fc.constantFrom('insert', 'remove', 'move', 'arrange'),
      which: fc.nat({ max: 20 }),
      place: fc.integer({ min: -2, max: 20 }),
    }),
    { maxLength: 30 },
  )

  function apply(before: PlannedStep[], change: { kind: string; which: number; place: number }, index: number): PlannedStep[] {
    const chosen = before[change.which % Math.max(before.length, 1)]?.id ?? 'nothing'
    if (change.kind === 'insert') return withStep(before, { ...aStep(99), id: `new-${index}` }, change.place)
    if (change.kind === 'remove') return withoutStep(before, chosen)
    if (change.kind === 'move') return arranged(before, orderAfterMove(before, chosen, change.place))
    return arranged(before, ids(before).toReversed().slice(change.which))
  }

  test('DEAL-21 whatever is done, the steps stay numbered from 1 without holes, none lost, none twice', () => {
    fc.assert(
      fc.property(fc.nat({ max: 6 }), changes, (count, sequence) => {
        let now = steps('M'.repeat(count))
        for (const [index, change] of sequence.entries()) {
          const expected = new Set(ids(now))
          if (change.kind === 'insert') expected.add(`new-${index}`)
          if (change.kind === 'remove') expected.delete(now[change.which % Math.max(now.length, 1)]?.id ?? 'nothing')
          now = apply(now, change, index)
          expect(now.map(({ position }) => position)).toEqual(now.map((_, place) => place + 1))
          expect(isOrderOf(now, [...expected])).toBe(true)
        }
      }),
    )
  })

  test('DEAL-21 an allowed change never moves a step up to the furthest one begun', () => {
    const order = fc.shuffledSubarray(ids(steps('MMMMM')), { minLength: 5 })
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }), (wanted, furthest, place) => {
        const five = steps('MMMMM')
        const uses = begun({ [furthest]: 1 })
        const settled = ids(five).slice(0, furthest)
        const moved = mayReorderSteps(five, uses, wanted).ok ? arranged(five, wanted) : five
        const inserted = mayInsertStep(five, uses, place).ok ? withStep(five, aStep(9), place) : five
        expect(ids(moved).slice(0, furthest)).toEqual(settled)
        expect(ids(inserted).slice(0, furthest)).toEqual(settled)
      }),
    )
  })
})
