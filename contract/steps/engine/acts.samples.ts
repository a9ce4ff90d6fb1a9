import fc from 'fast-check'
import type { StepEvent } from './engine.types.ts'
import { aPlan, aStep, anAction } from '../steps.samples.ts'
import type { Occurrence, PlannedAction, RunFacts, RunStage, StepPlan } from '../steps.types.ts'
import { EVENT_KINDS, EVENT_STATUSES, UNPLANNED_KINDS } from '../steps.types.ts'

/** Sequences of acts, sensible or not, on any plan, for properties of the engine. */
export const AT = '2026-03-05T10:00:00.000Z'

const stepSpec = fc.record({
  kind: fc.constantFrom('task' as const, 'task' as const, ...EVENT_KINDS),
  mandatory: fc.boolean(),
  proposeNext: fc.boolean(),
  actions: fc.oneof(fc.constant<boolean[]>([]), fc.array(fc.boolean(), { maxLength: 2 })),
})

export const plans = fc.array(stepSpec, { minLength: 1, maxLength: 4 }).map((specs) =>
  aPlan(
    specs.map(({ actions, ...step }, index) =>
      aStep(index + 1, {
        ...step,
        actions: actions.map((mandatory, place) => anAction(place + 1, { mandatory, id: `action-${index + 1}-${place + 1}` })),
      }),
    ),
  ),
)

export interface Act {
  readonly type: StepEvent['type']
  /** Which event, step and action are meant: taken modulo what there is. */
  readonly which: number
  readonly status: (typeof EVENT_STATUSES)[number]
  readonly kind: (typeof UNPLANNED_KINDS)[number]
}

export const acts = fc.array(
  fc.record<Act>({
    type: fc.constantFrom(
      'add',
      'add',
      'add',
      'setStatus',
      'setStatus',
      'setStatus',
      'tick',
      'untick',
      'send',
      'remove',
      'addUnplanned',
    ),
    which: fc.nat({ max: 59 }),
    status: fc.constantFrom('done', 'done', 'done', ...EVENT_STATUSES),
    kind: fc.constantFrom(...UNPLANNED_KINDS),
  }),
  { minLength: 1, maxLength: 50, size: 'max' },
)

export const stages = fc.constantFrom<RunStage>('running', 'running', 'held', 'over')

const actionsOf = (plan: StepPlan, occurrence: Occurrence | undefined): readonly PlannedAction[] =>
  plan.steps.find(({ id }) => id === occurrence?.stepId)?.actions ?? []

/** The engine's event for an act in this state; `index` makes new ids. */
export function eventOf(plan: StepPlan, run: RunFacts, act: Act, index: number): StepEvent {
  const pick = <T>(from: readonly T[]): T | undefined => from[act.which % Math.max(from.length, 1)]
  const occurrence = pick(run.occurrences)
  const occurrenceId = occurrence?.id ?? 'nothing'
  switch (act.type) {
    case 'add':
      return { type: 'add', occurrenceId: `event-${index}`, stepId: pick(plan.steps)?.id ?? 'nothing', at: AT }
    case 'addUnplanned':
      return { type: 'addUnplanned', occurrenceId: `event-${index}`, kind: act.kind, at: AT }
    case 'setStatus':
      return { type: 'setStatus', occurrenceId, status: act.status, at: AT }
    case 'tick':
    case 'untick':
      return { type: act.type, occurrenceId, actionId: pick(actionsOf(plan, occurrence))?.id ?? 'nothing', at: AT, by: 'user' }
    case 'send':
      return { type: 'send', occurrenceId, at: AT }
    case 'remove':
      return { type: 'remove', occurrenceId }
  }
}
