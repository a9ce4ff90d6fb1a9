import { expect, test } from 'vitest'
import { currentStep } from '../steps/current.rules.ts'
import { aPlan, aStep } from '../steps/steps.samples.ts'
import { newDeal } from './opening.rules.ts'

test('DEAL-33 a new deal is « En préparation », without event, at its first step due from its creation', () => {
  const deal = newDeal('2026-03-02T08:00:00.000Z')
  expect(deal.state).toBe('preparation')
  expect(deal.milestones).toEqual({ proposal: null, signature: null, sending: null })
  expect(deal.run.occurrences).toEqual([])
  expect(currentStep(aPlan([aStep(1, { delayDays: 5 }), aStep(2)]), deal.run)).toMatchObject({
    number: 1,
    startsAt: '2026-03-02T08:00:00.000Z',
    dueAt: '2026-03-07T08:00:00.000Z',
    occurrenceId: null,
  })
})
