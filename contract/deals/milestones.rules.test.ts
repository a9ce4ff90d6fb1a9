import { describe, expect, test } from 'vitest'
import { DEAL_TYPES } from '../templates/templates.types.ts'
import { familyOf } from '../templates/type.rules.ts'
import { NO_MILESTONE, mayTickMilestone, milestonesAfter, milestonesOf } from './milestones.rules.ts'
import { statesOf } from './states.rules.ts'

const TODAY = '2026-03-28'

describe('DEAL-42 milestones', () => {
  test('DEAL-42 sending is refused outside the financial types, naming both', () => {
    expect(mayTickMilestone('wealth_audit', 'sending')).toEqual({
      ok: false,
      code: 'deal.milestone_unavailable',
      values: { milestone: 'Envoi au partenaire', type: 'Audit patrimonial' },
    })
  })

  test.each(DEAL_TYPES)('DEAL-42 %s has those of its family', (type) => {
    const expected = familyOf(type) === 'financial' ? ['proposal', 'signature', 'sending'] : ['proposal', 'signature']
    expect(milestonesOf(type)).toEqual(expected)
    expect(milestonesOf(type).every((milestone) => mayTickMilestone(type, milestone).ok)).toBe(true)
  })

  test.each([
    ['proposed', 'proposal'],
    ['signed', 'signature'],
    ['sent', 'sending'],
  ] as const)('DEAL-42 choosing %s ticks %s with today if it was empty, and leaves the others', (state, milestone) => {
    expect(milestonesAfter(state, NO_MILESTONE, TODAY)).toEqual({ ...NO_MILESTONE, [milestone]: TODAY })
    const ticked = { ...NO_MILESTONE, [milestone]: '2025-12-31' }
    expect(milestonesAfter(state, ticked, TODAY)).toEqual(ticked)
  })

  test.each(['preparation', 'validated', 'reconciled', 'cancelled'] as const)('DEAL-42 choosing %s ticks none', (state) => {
    expect(milestonesAfter(state, NO_MILESTONE, TODAY)).toEqual(NO_MILESTONE)
  })

  test('DEAL-42 a state that applies never ticks a milestone that does not', () => {
    for (const type of DEAL_TYPES.filter((one) => !milestonesOf(one).includes('sending'))) {
      const ticked = statesOf(type).map((state) => milestonesAfter(state, NO_MILESTONE, TODAY).sending)
      expect(ticked.every((day) => day === null)).toBe(true)
    }
  })
})
