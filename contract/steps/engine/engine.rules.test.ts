import { describe, expect, test } from 'vitest'
import { applyStepEvent, applyStepEvents } from './engine.rules.ts'
import type { StepEvent, StepOutcome } from './engine.types.ts'
import {
  NOW,
  aPlan,
  aRun,
  aStep,
  add,
  anAction,
  anOccurrence,
  done,
  effects,
  open,
  refusal,
  remove,
  steps,
  to,
} from '../steps.samples.ts'
import type { Occurrence, RunFacts } from '../steps.types.ts'

const plan = aPlan(steps('MoM'))

/** The single event of a run that held none. */
const only = (outcome: StepOutcome): Occurrence | undefined => (outcome.ok ? outcome.run.occurrences[0] : undefined)

describe('DEAL-50 adding a step', () => {
  const refused: readonly [string, RunFacts, StepEvent, string][] = [
    ['a step that the plan does not have', aRun(), add(9), 'not_found'],
    ['a step beyond an unvalidated mandatory one', aRun([open(1)]), add(2), 'step.mandatory_before'],
    ['a step of a deal that is over', aRun([], { stage: 'over' }), add(1), 'step.run_over'],
    ['an event that is there already', aRun([anOccurrence({ id: 'new' })]), add(1), 'idempotency_conflict'],
  ]
  test.each(refused)('DEAL-50 refuses %s', (_, run, event, code) => expect(refusal(applyStepEvent(plan, run, event))).toBe(code))

  test('DEAL-50 a created task is to do, due by its delay, and validates nothing', () => {
    const outcome = applyStepEvent(aPlan([aStep(1, { delayDays: 7 })]), aRun(), add(1))
    expect(only(outcome)).toEqual({
      id: 'new',
      stepId: 'step-1',
      kind: 'task',
      status: 'todo',
      createdAt: NOW,
      startsAt: NOW,
      dueAt: '2026-03-12T10:00:00.000Z',
      validatedAt: null,
      ticks: [],
    })
    expect(effects(outcome)).toEqual([])
  })

  test('DEAL-20 dates given win over the default delay, which counts from the given start', () => {
    const delayed = aPlan([aStep(1, { delayDays: 1 })])
    const startsAt = '2026-04-01T08:00:00.000Z'
    expect(only(applyStepEvent(delayed, aRun(), add(1, { startsAt })))?.dueAt).toBe('2026-04-02T08:00:00.000Z')
    expect(only(applyStepEvent(delayed, aRun(), add(1, { dueAt: null })))?.dueAt).toBeNull()
    expect(only(applyStepEvent(delayed, aRun(), add(1, { dueAt: startsAt })))?.dueAt).toBe(startsAt)
  })

  test('DEAL-50 a note is validated when it is saved', () => {
    const outcome = applyStepEvent(aPlan([aStep(1, { kind: 'note', delayDays: 3 })]), aRun(), add(1))
    expect(only(outcome)).toMatchObject({ status: 'done', validatedAt: NOW, dueAt: null })
    expect(effects(outcome)).toEqual([{ type: 'stepValidated', stepId: 'step-1' }, { type: 'endReached' }])
  })

  test('DEAL-50 a step under way, or done, can be added again', () => {
    expect(applyStepEvent(plan, aRun([open(1)]), add(1)).ok).toBe(true)
    expect(applyStepEvent(plan, aRun([done(1)]), add(1)).ok).toBe(true)
  })
})

describe('DEAL-50 an e-mail is validated when it is sent', () => {
  const mail = aPlan([aStep(1, { kind: 'email' }), aStep(2)])
  const draft = open(1, { kind: 'email' })
  const send = (occurrence: Occurrence): StepEvent => ({ type: 'send', occurrenceId: occurrence.id, at: NOW })

  test('EVT-3 refuses to choose its status, to send it twice, or to send anything else', () => {
    const sent = done(1, { kind: 'email' })
    const task = open(1)
    expect(refusal(applyStepEvent(mail, aRun([draft]), to(draft, 'done')))).toBe('step.status_unavailable')
    expect(refusal(applyStepEvent(mail, aRun([sent]), send(sent)))).toBe('step.not_an_email')
    expect(refusal(applyStepEvent(mail, aRun([task]), send(task)))).toBe('step.not_an_email')
  })

  test('DEAL-50 adding leaves a draft, sending validates', () => {
    expect(only(applyStepEvent(mail, aRun(), add(1)))).toMatchObject({ status: 'todo', validatedAt: null })
    const outcome = applyStepEvent(mail, aRun([draft]), send(draft))
    expect(only(outcome)).toMatchObject({ status: 'done', validatedAt: NOW })
    expect(effects(outcome)).toEqual([{ type: 'stepValidated', stepId: 'step-1' }])
  })
})

describe('DEAL-51 events that no step planned', () => {
  test.each(['appointment', 'task', 'reminder', 'note'] as const)('DEAL-51 a %s can be added at any time', (kind) => {
    const event: StepEvent = { type: 'addUnplanned', occurrenceId: 'new', kind, at: NOW }
    for (const stage of ['running', 'held', 'over'] as const) {
      const outcome = applyStepEvent(plan, aRun([], { stage }), event)
      expect(only(outcome)).toMatchObject({ stepId: null, kind, dueAt: null })
      expect(effects(outcome)).toEqual([])
    }
  })

  test('DEAL-51 they end, return and go without touching the steps', () => {
    const call = anOccurrence({ kind: 'reminder', status: 'done' })
    const run = aRun([call], { stage: 'over' })
    expect(applyStepEvent(plan, run, to(call, 'doing')).ok).toBe(true)
    expect(applyStepEvent(plan, run, remove(call)).ok).toBe(true)
    const calling = anOccurrence({ kind: 'reminder' })
    expect(effects(applyStepEvent(plan, aRun([calling]), to(calling, 'done')))).toEqual([])
  })
})

describe('DEAL-52 a task and its actions', () => {
  const tasks = aPlan([aStep(1, { actions: [anAction(1), anAction(2, { mandatory: false })] }), aStep(2)])
  const task = open(1)
  const tick = (actionId: string, by = 'user-1'): StepEvent => ({ type: 'tick', occurrenceId: task.id, actionId, at: NOW, by })

  test('DEAL-52 refuses « Terminée » while a mandatory action is unticked, naming it', () => {
    expect(applyStepEvent(tasks, aRun([task]), to(task, 'done'))).toMatchObject({
      ok: false,
      code: 'step.action_unticked',
      values: { action: 'Action 1' },
    })
  })

  test('DEAL-52 refuses an unknown action and an unknown event', () => {
    expect(refusal(applyStepEvent(tasks, aRun([task]), tick('action-7')))).toBe('not_found')
    expect(refusal(applyStepEvent(tasks, aRun(), tick('action-1')))).toBe('not_found')
  })

  test('DEAL-52 each tick is dated and signed; ticking again changes nothing', () => {
    const ticked = applyStepEvents(tasks, aRun([task]), [tick('action-1'), tick('action-1', 'user-2')])
    expect(only(ticked)?.ticks).toEqual([{ actionId: 'action-1', at: NOW, by: 'user-1' }])
  })

  test('DEAL-52 ticked then unticked, the task cannot be finished; ticked and finished, it cannot be unticked', () => {
    const untick: StepEvent = { type: 'untick', occurrenceId: task.id, actionId: 'action-1' }
    const finish = to(task, 'done')
    expect(refusal(applyStepEvents(tasks, aRun([task]), [tick('action-1'), untick, finish]))).toBe('step.action_unticked')
    expect(refusal(applyStepEvents(tasks, aRun([task]), [tick('action-1'), finish, untick]))).toBe('step.action_of_done_task')
  })

  test('DEAL-52 added, ticked and finished in one save', () => {
    const at = NOW
    const outcome = applyStepEvents(tasks, aRun(), [
      add(1),
      { type: 'tick', occurrenceId: 'new', actionId: 'action-1', at, by: 'user-1' },
      { type: 'setStatus', occurrenceId: 'new', status: 'done', at },
    ])
    expect(only(outcome)).toMatchObject({ status: 'done', validatedAt: NOW })
    expect(effects(outcome)).toEqual([{ type: 'stepValidated', stepId: 'step-1' }])
  })
})

describe('the engine', () => {
  test('the same status again changes and causes nothing', () => {
    const first = done(1)
    const run = aRun([first])
    expect(applyStepEvent(plan, run, to(first, 'done'))).toEqual({ ok: true, run, effects: [] })
  })

  test('a task taken up again loses its date of validation and can be validated anew', () => {
    const first = done(1)
    const outcome = applyStepEvents(plan, aRun([first]), [to(first, 'doing'), to(first, 'done')])
    expect(only(outcome)).toMatchObject({ status: 'done', validatedAt: NOW })
    expect(effects(outcome)).toEqual([{ type: 'stepValidated', stepId: 'step-1' }])
  })

  test('several acts of one save stop at the first refusal', () => {
    const first = open(1)
    expect(refusal(applyStepEvents(plan, aRun([first]), [add(2), to(first, 'done')]))).toBe('step.mandatory_before')
  })
})
