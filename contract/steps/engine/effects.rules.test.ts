import { describe, expect, test } from 'vitest'
import { applyStepEvent } from './engine.rules.ts'
import { aPlan, aRun, aStep, done, effects, open, steps, to } from '../steps.samples.ts'
import type { Occurrence, RunFacts, StepPlan } from '../steps.types.ts'

const plan = aPlan(steps('MoM'))

describe('DEAL-53 offering the next step', () => {
  const offering = aPlan([aStep(1, { proposeNext: true }), aStep(2, { mandatory: false, proposeNext: true }), aStep(3)])
  const finish = (run: RunFacts, occurrence: Occurrence, of: StepPlan = offering) =>
    effects(applyStepEvent(of, run, to(occurrence, 'done')))

  test('DEAL-53 says nothing when the step does not ask for it, or the event is cancelled', () => {
    const first = open(1)
    expect(finish(aRun([first]), first, plan)).toEqual([{ type: 'stepValidated', stepId: 'step-1' }])
    expect(effects(applyStepEvent(offering, aRun([first]), to(first, 'cancelled')))).toEqual([])
  })

  test('DEAL-53 offers the next one on validation', () => {
    const first = open(1)
    expect(finish(aRun([first]), first)).toEqual([
      { type: 'stepValidated', stepId: 'step-1' },
      { type: 'offerNext', stepId: 'step-2' },
    ])
  })

  test('DEAL-53 does not offer a step already under way', () => {
    const again = open(1)
    expect(finish(aRun([done(1), open(2), again]), again)).toEqual([])
  })

  test('DEAL-53 a repeated step offers what comes after the furthest done', () => {
    const again = open(1)
    expect(finish(aRun([done(1), done(2), again]), again)).toEqual([{ type: 'offerNext', stepId: 'step-3' }])
  })

  test('DEAL-55 after the last step the page asks for the final state, once it is not set yet', () => {
    const last = open(3)
    const rest = [done(1), last]
    expect(finish(aRun(rest), last)).toEqual([{ type: 'stepValidated', stepId: 'step-3' }, { type: 'endReached' }])
    expect(finish(aRun(rest, { stage: 'over' }), last)).toEqual([{ type: 'stepValidated', stepId: 'step-3' }])
    const again = open(3)
    expect(finish(aRun([done(1), done(3), again], { stage: 'held' }), again)).toEqual([])
  })
})
