import type { StepEvent, StepOutcome } from './engine/engine.types.ts'
import type { EventStatus, Occurrence, PlannedAction, PlannedStep, RunFacts, StepPlan } from './steps.types.ts'

/** Builders of facts for tests: short ids, dates around 2 March 2026. */
export const DAY_ONE = '2026-03-02T08:00:00.000Z'

export const anAction = (position: number, over: Partial<PlannedAction> = {}): PlannedAction => ({
  id: `action-${position}`,
  position,
  label: `Action ${position}`,
  mandatory: true,
  traced: false,
  ...over,
})

/** A mandatory task by default, named after its place. */
export const aStep = (position: number, over: Partial<PlannedStep> = {}): PlannedStep => ({
  id: `step-${position}`,
  position,
  kind: 'task',
  subject: `Étape ${position}`,
  mandatory: true,
  proposeNext: false,
  delayDays: null,
  actions: [],
  ...over,
})

/** 'M' mandatory, 'o' optional: `steps('MoM')`. */
export const steps = (pattern: string): PlannedStep[] =>
  [...pattern].map((letter, index) => aStep(index + 1, { mandatory: letter === 'M' }))

export const aPlan = (planned: readonly PlannedStep[]): StepPlan => ({ steps: planned, zone: 'Europe/Paris' })

let made = 0
export const anOccurrence = (over: Partial<Occurrence> = {}): Occurrence => ({
  id: `event-${++made}`,
  stepId: null,
  kind: 'task',
  status: 'todo',
  createdAt: DAY_ONE,
  startsAt: DAY_ONE,
  dueAt: null,
  validatedAt: over.status === 'done' ? DAY_ONE : null,
  ticks: [],
  ...over,
})

export const done = (place: number, over: Partial<Occurrence> = {}): Occurrence =>
  anOccurrence({ stepId: `step-${place}`, status: 'done', ...over })
export const open = (place: number, over: Partial<Occurrence> = {}): Occurrence =>
  anOccurrence({ stepId: `step-${place}`, ...over })
export const cancelled = (place: number, over: Partial<Occurrence> = {}): Occurrence =>
  anOccurrence({ stepId: `step-${place}`, status: 'cancelled', ...over })

export const aRun = (occurrences: readonly Occurrence[] = [], over: Partial<RunFacts> = {}): RunFacts => ({
  startedAt: DAY_ONE,
  stage: 'running',
  occurrences,
  ...over,
})

/** When acts are done in tests. */
export const NOW = '2026-03-05T10:00:00.000Z'

export const add = (place: number, dates: { startsAt?: string; dueAt?: string | null } = {}): StepEvent => ({
  type: 'add',
  occurrenceId: 'new',
  stepId: `step-${place}`,
  at: NOW,
  ...dates,
})
export const to = (occurrence: Occurrence, status: EventStatus): StepEvent => ({
  type: 'setStatus',
  occurrenceId: occurrence.id,
  status,
  at: NOW,
})
export const remove = (occurrence: Occurrence): StepEvent => ({ type: 'remove', occurrenceId: occurrence.id })

export const effects = (outcome: StepOutcome) => (outcome.ok ? outcome.effects : [])
export const refusal = (outcome: StepOutcome) => (outcome.ok ? 'allowed' : outcome.code)
