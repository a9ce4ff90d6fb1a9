import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Act } from './acts.samples.ts'
import { AT, acts, eventOf, plans, stages } from './acts.samples.ts'
import { actionsLeft, statusesOf } from '../completion.rules.ts'
import { currentStep, stepsHeld } from '../current.rules.ts'
import { applyStepEvent } from './engine.rules.ts'
import { proposedStep, selectableSteps } from '../gating.rules.ts'
import { aRun, anOccurrence } from '../steps.samples.ts'
import type { PlannedStep, RunFacts, RunStage, StepPlan } from '../steps.types.ts'

/** Every state that a sequence passes through; the stage may change between acts, as states of deals do. */
function* lifeOf(plan: StepPlan, sequence: readonly Act[], stage: RunStage): Generator<RunFacts> {
  let run = aRun()
  for (const [index, act] of sequence.entries()) {
    const now = index > sequence.length / 2 ? { ...run, stage } : run
    const outcome = applyStepEvent(plan, now, eventOf(plan, now, act, index))
    run = outcome.ok ? outcome.run : now
    yield run
  }
}

const isDone = (run: RunFacts, step: PlannedStep): boolean =>
  run.occurrences.some(({ stepId, status }) => stepId === step.id && status === 'done')

const always = (holds: (plan: StepPlan, run: RunFacts) => void, numRuns = 300): void =>
  fc.assert(
    fc.property(plans, acts, stages, (plan, sequence, stage) => {
      for (const run of lifeOf(plan, sequence, stage)) holds(plan, run)
    }),
    { numRuns },
  )

describe('whatever people do', () => {
  test('DEAL-50 no step is begun or done beyond an unvalidated mandatory one', () => {
    always((plan, run) => {
      const gate = plan.steps.find((step) => step.mandatory && !isDone(run, step))
      const beyond = plan.steps.filter((step) => gate && step.position > gate.position)
      const live = run.occurrences.filter(({ status }) => status !== 'cancelled' && status !== 'no_show')
      expect(beyond.filter((step) => live.some(({ stepId }) => stepId === step.id))).toEqual([])
    }, 2000)
  })

  test('DEAL-50 the selectable steps are exactly: done ones, optional ones before the next mandatory one, and that one', () => {
    always((plan, run) => {
      const isBefore = (step: PlannedStep) =>
        plan.steps.every((m) => !m.mandatory || isDone(run, m) || m.position > step.position)
      const isNext = (step: PlannedStep) =>
        step.mandatory &&
        !isDone(run, step) &&
        plan.steps.every((m) => !m.mandatory || isDone(run, m) || m.position >= step.position)
      const declared = plan.steps.filter((step) => isDone(run, step) || (!step.mandatory && isBefore(step)) || isNext(step))
      expect(selectableSteps(plan.steps, run.occurrences)).toEqual(declared)
    })
  })

  test('DEAL-50 a step is added if and only if it is selectable and the deal is not over', () => {
    always((plan, run) => {
      const selectable = run.stage === 'over' ? [] : selectableSteps(plan.steps, run.occurrences)
      const added = plan.steps.filter(
        ({ id }) => applyStepEvent(plan, run, { type: 'add', occurrenceId: 'new', stepId: id, at: AT }).ok,
      )
      expect(added).toEqual(selectable)
    })
  })

  test('DEAL-50 the proposed step is selectable, never done, and missing only when no mandatory step is left', () => {
    always((plan, run) => {
      const proposed = proposedStep(plan.steps, run.occurrences)
      if (proposed) {
        expect(selectableSteps(plan.steps, run.occurrences)).toContain(proposed)
        expect(isDone(run, proposed)).toBe(false)
      } else expect(plan.steps.filter((step) => step.mandatory && !isDone(run, step))).toEqual([])
    })
  })

  test('DEAL-52 no task is « Terminée » with a mandatory action unticked', () => {
    always((plan, run) => {
      const finished = run.occurrences.filter(({ status }) => status === 'done')
      const missing = finished.flatMap((occurrence) =>
        plan.steps.filter(({ id }) => id === occurrence.stepId).flatMap((step) => actionsLeft(step, occurrence)),
      )
      expect(missing).toEqual([])
    })
  })

  test('EVT-3 every event has a status of its kind, and a date of validation exactly when it is done', () => {
    always((_, run) => {
      for (const { kind, status, validatedAt } of run.occurrences) {
        expect(kind === 'note' ? ['done'] : kind === 'email' ? ['todo', 'done'] : statusesOf(kind)).toContain(status)
        expect(validatedAt !== null).toBe(status === 'done')
      }
    })
  })

  test('DEAL-55 what a state rests on stays: no mandatory step is lost while the deal is held', () => {
    fc.assert(
      fc.property(plans, acts, (plan, sequence) => {
        const complete = plan.steps.map(({ id, kind, actions }, index) =>
          anOccurrence({
            id: `kept-${index}`,
            stepId: id,
            kind,
            status: 'done',
            ticks: actions.map((action) => ({ actionId: action.id, at: AT, by: 'user' })),
          }),
        )
        let run = aRun(complete, { stage: 'held' })
        for (const [index, act] of sequence.entries()) {
          const outcome = applyStepEvent(plan, run, eventOf(plan, run, act, index))
          run = outcome.ok ? outcome.run : run
          expect(plan.steps.filter((step) => step.mandatory && !isDone(run, step))).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })

  test('DEAL-81 the current step is one of the plan, under way or to do, and the deal holds it', () => {
    always((plan, run) => {
      const current = currentStep(plan, run)
      if (!current)
        return expect(run.occurrences.filter((one) => one.stepId && ['todo', 'doing'].includes(one.status))).toEqual([])
      expect(plan.steps[current.number - 1]?.id).toBe(current.stepId)
      expect(stepsHeld(plan, run).has(current.stepId)).toBe(true)
      if (!current.occurrenceId) expect(proposedStep(plan.steps, run.occurrences)?.id).toBe(current.stepId)
    })
  })

  test('an act never changes the facts it was given', () => {
    fc.assert(
      fc.property(plans, acts, (plan, sequence) => {
        let run = aRun()
        for (const [index, act] of sequence.entries()) {
          const copy = structuredClone(run)
          const outcome = applyStepEvent(plan, run, eventOf(plan, run, act, index))
          expect(run).toEqual(copy)
          run = outcome.ok ? outcome.run : run
        }
      }),
      { numRuns: 100 },
    )
  })
})
