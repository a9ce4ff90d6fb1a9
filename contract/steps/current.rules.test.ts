import { describe, expect, test } from 'vitest'
import { currentStep, stepsHeld } from './current.rules.ts'
import { DAY_ONE, aPlan, aRun, aStep, anOccurrence, cancelled, done, open } from './steps.samples.ts'

const plan = aPlan([aStep(1, { delayDays: 7 }), aStep(2, { mandatory: false, delayDays: 3 }), aStep(3)])
const LATER = '2026-03-10T14:30:00.000Z'
const DUE = '2026-03-20T08:00:00.000Z'

describe('DEAL-33, DEAL-43 the step a deal stands at', () => {
  test('DEAL-33 a new deal stands at its first step, dated from its creation and its delay, without any event', () => {
    expect(currentStep(plan, aRun())).toEqual({
      stepId: 'step-1',
      number: 1,
      subject: 'Étape 1',
      startsAt: DAY_ONE,
      dueAt: '2026-03-09T08:00:00.000Z',
      occurrenceId: null,
    })
  })

  test('DEAL-43 the step under way has the dates of its event, whatever its delay', () => {
    const event = open(1, { startsAt: LATER, dueAt: DUE })
    expect(currentStep(plan, aRun([event]))).toMatchObject({ number: 1, startsAt: LATER, dueAt: DUE, occurrenceId: event.id })
  })

  test('DEAL-43 between two steps it is the one to do, dated from the last validation', () => {
    expect(currentStep(plan, aRun([done(1, { validatedAt: LATER })]))).toMatchObject({
      number: 2,
      startsAt: LATER,
      dueAt: '2026-03-13T14:30:00.000Z',
      occurrenceId: null,
    })
  })

  test('DEAL-43 of several under way it is the last: the furthest step, then the event that started last', () => {
    const [first, second, third] = [open(2, { startsAt: LATER }), open(2), open(1, { startsAt: DUE })]
    expect(currentStep(plan, aRun([done(1), first, second, third]))).toMatchObject({ number: 2, occurrenceId: first.id })
  })

  test('DEAL-43 cancelled, missed and unplanned events are not steps under way', () => {
    const unplanned = anOccurrence({ startsAt: LATER })
    expect(currentStep(plan, aRun([cancelled(1), open(1, { status: 'no_show' }), unplanned]))).toMatchObject({
      number: 1,
      startsAt: DAY_ONE,
      occurrenceId: null,
    })
  })

  test('DEAL-51 an unplanned event, even done, does not move the start of the next step', () => {
    const unplanned = anOccurrence({ status: 'done', validatedAt: LATER })
    expect(currentStep(plan, aRun([unplanned]))?.startsAt).toBe(DAY_ONE)
  })

  test('DEAL-55 there is none when every step is done, or the template has none', () => {
    expect(currentStep(plan, aRun([done(1), done(3)]))).toBeNull()
    expect(currentStep(aPlan([]), aRun())).toBeNull()
  })

  test('DEAL-20 a step without delay has no due date', () => {
    expect(currentStep(plan, aRun([done(1), done(2)]))).toMatchObject({ number: 3, dueAt: null })
  })
})

describe('DEAL-22 the steps a deal has', () => {
  test('DEAL-22 a new deal has the step it stands at', () => {
    expect([...stepsHeld(plan, aRun())]).toEqual(['step-1'])
  })

  test('DEAL-22 it has every step an event was made from, cancelled ones included', () => {
    const run = aRun([done(1), cancelled(2), anOccurrence()])
    expect([...stepsHeld(plan, run)].toSorted()).toEqual(['step-1', 'step-2'])
    expect([...stepsHeld(plan, aRun([done(1), cancelled(2), done(3)]))].toSorted()).toEqual(['step-1', 'step-2', 'step-3'])
  })
})
