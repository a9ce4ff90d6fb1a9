import { describe, expect, test } from 'vitest'
import { applyStepEvent } from './engine.rules.ts'
import type { StepEvent } from './engine.types.ts'
import { mayAdd } from './passage.rules.ts'
import { aPlan, aRun, cancelled, done, open, refusal, remove, steps, to } from '../steps.samples.ts'
import type { Occurrence } from '../steps.types.ts'

const plan = aPlan(steps('MoM'))

describe('DEAL-50 a validation cannot be taken back under what rests on it', () => {
  const first = done(1)
  const back: readonly [string, (occurrence: Occurrence) => StepEvent][] = [
    ['taken up again', (occurrence) => to(occurrence, 'doing')],
    ['cancelled', (occurrence) => to(occurrence, 'cancelled')],
    ['deleted', remove],
  ]

  test.each(back)('DEAL-50 refuses it %s while a later step is begun, naming both', (_, event) => {
    const later = { ok: false, code: 'step.later_begun', values: { step: 'Étape 1', later: 'Étape 2' } }
    expect(applyStepEvent(plan, aRun([first, open(2)]), event(first))).toEqual(later)
    expect(applyStepEvent(plan, aRun([first, done(2), done(3)]), event(first))).toEqual(later)
  })

  test.each(back)('DEAL-55 refuses it %s while the state of the deal rests on it', (_, event) => {
    const last = done(3)
    for (const stage of ['held', 'over'] as const) {
      expect(refusal(applyStepEvent(plan, aRun([first, last], { stage }), event(last)))).toBe('step.needed_by_closure')
    }
  })

  test.each(back)('DEAL-50 allows it %s when nothing rests on it', (_, event) => {
    const [second, third] = [done(2), done(3)]
    expect(applyStepEvent(plan, aRun([first]), event(first)).ok).toBe(true)
    expect(applyStepEvent(plan, aRun([first, done(1), open(2)]), event(first)).ok).toBe(true)
    expect(applyStepEvent(plan, aRun([first, cancelled(2)]), event(first)).ok).toBe(true)
    expect(applyStepEvent(plan, aRun([first, second, third]), event(second)).ok).toBe(true)
  })

  test('DEAL-50 a later event given up cannot come back while the way is closed again', () => {
    const [again, dropped] = [open(1), cancelled(2)]
    expect(refusal(applyStepEvent(plan, aRun([again, dropped]), to(dropped, 'todo')))).toBe('step.mandatory_before')
    expect(refusal(applyStepEvent(plan, aRun([again, dropped]), to(dropped, 'done')))).toBe('step.mandatory_before')
  })

  test('CAMP-6 an event under way behind which a mandatory step appeared waits for it, but can be given up', () => {
    const second = open(2)
    expect(refusal(applyStepEvent(plan, aRun([second]), to(second, 'done')))).toBe('step.mandatory_before')
    expect(applyStepEvent(plan, aRun([second]), to(second, 'cancelled')).ok).toBe(true)
    expect(applyStepEvent(plan, aRun([second]), remove(second)).ok).toBe(true)
  })
})

describe('DEAL-41 a deal that is over', () => {
  test('DEAL-41 what is under way can be ended, what is ended cannot be begun again', () => {
    const [left, dropped, finished] = [open(1), cancelled(1), done(2)]
    const run = aRun([left, dropped, finished, done(1)], { stage: 'over' })
    expect(applyStepEvent(plan, run, to(left, 'done')).ok).toBe(true)
    expect(applyStepEvent(plan, run, to(left, 'cancelled')).ok).toBe(true)
    expect(refusal(applyStepEvent(plan, run, to(dropped, 'todo')))).toBe('step.run_over')
    expect(refusal(applyStepEvent(plan, run, to(finished, 'doing')))).toBe('step.run_over')
  })
})

describe('DEAL-50 whether one step can be added', () => {
  const five = aPlan(steps('MoMoM'))

  test('DEAL-50 refuses a step beyond a mandatory one, naming both', () => {
    expect(mayAdd(five, aRun([done(1)]), five.steps[3]!)).toEqual({
      ok: false,
      code: 'step.mandatory_before',
      values: { step: 'Étape 4', missing: 'Étape 3' },
    })
  })

  test('DEAL-41 refuses any planned step once the deal is over', () => {
    expect(mayAdd(five, aRun([], { stage: 'over' }), five.steps[0]!)).toMatchObject({ ok: false, code: 'step.run_over' })
  })

  test('DEAL-50 allows a step under way to be added again, and the mandatory one itself', () => {
    expect(mayAdd(five, aRun([open(1)]), five.steps[0]!)).toEqual({ ok: true })
    expect(mayAdd(five, aRun([done(1)]), five.steps[2]!)).toEqual({ ok: true })
  })

  test('DEAL-41 allows steps while a financial deal waits in « Validée »', () => {
    expect(mayAdd(five, aRun([done(1), done(3), done(5)], { stage: 'held' }), five.steps[1]!)).toEqual({ ok: true })
  })
})
