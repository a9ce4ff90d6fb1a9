import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEAL_TYPES } from '../templates/templates.types.ts'
import type { DealType } from '../templates/templates.types.ts'
import { Probability, PotentialCents, DealName } from './deals.fields.ts'
import type { DealState, Situation } from './deals.types.ts'
import { countedPeople, situationOf, weightedPotential } from './figures.rules.ts'
import { isTerminal, statesOf } from './states.rules.ts'

describe('DEAL-40 limits of a deal', () => {
  test.each([-1, 101, 50.5, Number.NaN])('DEAL-40 refuses a probability of %s', (value) => {
    expect(Probability.safeParse(value).success).toBe(false)
  })
  test.each([-1, 0.5, 2 ** 53])('DEAL-40 refuses a potential of %s cents', (value) => {
    expect(PotentialCents.safeParse(value).success).toBe(false)
  })
  test('DEAL-40 refuses a deal without a name', () => expect(DealName.safeParse(' ').success).toBe(false))
  test('DEAL-40 allows from 0 to 100 % and from 0 € up', () => {
    expect([0, 37, 100].every((value) => Probability.safeParse(value).success)).toBe(true)
    expect([0, 1, Number.MAX_SAFE_INTEGER].every((value) => PotentialCents.safeParse(value).success)).toBe(true)
  })
})

describe('DEAL-80 weighted potential', () => {
  const cases: readonly [number | null, number | null, number | null][] = [
    [null, 50, null],
    [100_00, null, null],
    [0, 100, 0],
    [150_000_00, 0, 0],
    [150_000_00, 100, 150_000_00],
    [150_000_00, 60, 90_000_00],
    [1, 50, 1],
    [1, 49, 0],
    [33, 50, 17],
    [12_345_67, 33, 4_074_07],
  ]
  test.each(cases)('DEAL-80 %s cents at %s %% weigh %s', (potential, probability, weighted) => {
    expect(weightedPotential(potential, probability)).toBe(weighted)
  })

  test('DEAL-80 is exact to the cent, half up, for any potential', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), fc.nat({ max: 100 }), (potential, probability) => {
        const exact = (BigInt(potential) * BigInt(probability) + 50n) / 100n
        expect(BigInt(weightedPotential(potential, probability) ?? -1)).toBe(exact)
      }),
    )
  })
})

describe('DEAL-80 done, under way, late', () => {
  const NOW = '2026-03-28T12:00:00.000Z'
  const PAST = '2026-03-27T12:00:00.000Z'
  const cases: readonly [DealType, DealState, string | null, Situation][] = [
    ['wealth_audit', 'preparation', PAST, 'late'],
    ['wealth_audit', 'preparation', '2026-03-28T13:00:00.000Z', 'under_way'],
    ['wealth_audit', 'signed', null, 'under_way'],
    ['wealth_audit', 'validated', PAST, 'done'],
    ['wealth_audit', 'cancelled', PAST, 'cancelled'],
    ['contribution', 'sent', PAST, 'late'],
    ['contribution', 'validated', PAST, 'awaiting_reconciliation'],
    ['contribution', 'reconciled', PAST, 'done'],
    ['contribution', 'cancelled', null, 'cancelled'],
  ]
  test.each(cases)('DEAL-80 %s, %s, due %s: %s', (type, state, dueAt, situation) => {
    expect(situationOf({ type, state, dueAt }, NOW)).toBe(situation)
  })
})

describe('DEAL-56 whose figure a deal is', () => {
  const then = { adviserId: 'adviser-then', inChargeId: 'charge-then' }
  const now = { adviserId: 'adviser-now', inChargeId: 'charge-now' }

  test('DEAL-56 follows reassignment while it is open, is frozen when it is over', () => {
    for (const type of DEAL_TYPES) {
      for (const state of statesOf(type)) {
        expect(countedPeople({ type, state, ...then }, now)).toEqual(isTerminal(type, state) ? then : now)
      }
    }
  })
})
