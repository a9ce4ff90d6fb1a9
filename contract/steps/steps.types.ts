/** Facts of planned steps and of the events made from them: the same for deals and for campaigns (DEAL-20, CAMP-6). */
export const EVENT_KINDS = ['appointment', 'task', 'reminder', 'note', 'email'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** DEAL-51: what can be added although no step planned it. */
export const UNPLANNED_KINDS = ['appointment', 'task', 'reminder', 'note'] as const satisfies readonly EventKind[]
export type UnplannedKind = (typeof UNPLANNED_KINDS)[number]

/** EVT-1. A workflow will add its failed ending here (DEAL-54) and say in `gating.rules.ts` that it does not validate. */
export const EVENT_STATUSES = ['todo', 'doing', 'done', 'cancelled', 'no_show'] as const
export type EventStatus = (typeof EVENT_STATUSES)[number]

/** Checklist item of a task. Traced: shown as a column of the back-office view (DEAL-81). */
export interface PlannedAction {
  readonly id: string
  /** From 1, in order of creation, never changed (DEAL-21). */
  readonly position: number
  readonly label: string
  readonly mandatory: boolean
  readonly traced: boolean
}

/** What the engine needs to know of a step. */
export interface PlannedStep {
  readonly id: string
  /** From 1, without holes. */
  readonly position: number
  readonly kind: EventKind
  readonly subject: string
  readonly mandatory: boolean
  /** « Proposer la création de l’étape suivante lors de la validation de cette étape ». */
  readonly proposeNext: boolean
  /** Due this many calendar days after the start of the step; null: no due date. */
  readonly delayDays: number | null
  readonly actions: readonly PlannedAction[]
}

/** A step as its template holds it. */
export interface TemplateStep extends PlannedStep {
  /** Sanitised HTML; empty: none. */
  readonly instructions: string
  readonly eventTypeId: string | null
  readonly documentIds: readonly string[]
}

/** DEAL-52: each tick is dated and signed. */
export interface Tick {
  readonly actionId: string
  readonly at: string
  readonly by: string
}

/** One event of a deal or participation. `stepId` null: no step planned it. Instants are ISO 8601 in UTC. */
export interface Occurrence {
  readonly id: string
  readonly stepId: string | null
  readonly kind: EventKind
  /** A note is done from the start, an e-mail is to do until it is sent (EVT-3). */
  readonly status: EventStatus
  readonly createdAt: string
  readonly startsAt: string
  readonly dueAt: string | null
  readonly validatedAt: string | null
  readonly ticks: readonly Tick[]
}

/**
 * running: steps are being done. held: every mandatory step is done and must stay so (a financial deal in « Validée »).
 * over: closed or concluded; planned steps are finished or left, no longer begun.
 */
export type RunStage = 'running' | 'held' | 'over'

/** What is planned: the template version a deal began with, or a campaign's steps. `zone`: the firm's IANA time zone. */
export interface StepPlan {
  readonly steps: readonly PlannedStep[]
  readonly zone: string
}

/** What happened so far for one contact. `startedAt`: creation of the deal, or entry date in the campaign. */
export interface RunFacts {
  readonly startedAt: string
  readonly stage: RunStage
  readonly occurrences: readonly Occurrence[]
}

/** DEAL-43: over · late (its date has passed) · soon (less than 24 h away) · normal. */
export type DueState = 'over' | 'late' | 'soon' | 'normal'

/** Where a step stands for one contact; dropped: every event made from it was cancelled or missed. */
export type StepState = 'not_begun' | 'under_way' | 'done' | 'dropped'
