import type { Refusal } from '../../kernel/verdict.ts'
import type { EventStatus, RunFacts, UnplannedKind } from '../steps.types.ts'

/** Dates an event may be given; left out: it starts when it is added, and is due by the delay of its step. */
interface Dates {
  readonly startsAt?: string
  readonly dueAt?: string | null
}

/** What somebody does. `at`: ISO instant; `by`: user id; ids of events are given by the application. */
export type StepEvent =
  /** « + Ajouter » a step: a note is saved, the others are to do. */
  | ({ readonly type: 'add'; readonly occurrenceId: string; readonly stepId: string; readonly at: string } & Dates)
  | ({ readonly type: 'addUnplanned'; readonly occurrenceId: string; readonly kind: UnplannedKind; readonly at: string } & Dates)
  | { readonly type: 'tick'; readonly occurrenceId: string; readonly actionId: string; readonly at: string; readonly by: string }
  | { readonly type: 'untick'; readonly occurrenceId: string; readonly actionId: string }
  | { readonly type: 'setStatus'; readonly occurrenceId: string; readonly status: EventStatus; readonly at: string }
  /** The e-mail left. */
  | { readonly type: 'send'; readonly occurrenceId: string; readonly at: string }
  /** The event is deleted from the timeline. */
  | { readonly type: 'remove'; readonly occurrenceId: string }

export type StepEffect =
  /** The step was not validated and now is; a campaign looks for its sale step here (CAMP-23). */
  | { readonly type: 'stepValidated'; readonly stepId: string }
  /** DEAL-53: the next step is offered, ready to confirm. */
  | { readonly type: 'offerNext'; readonly stepId: string }
  /** DEAL-55, CAMP-23: nothing comes after; the page asks for the final state or the conclusion. */
  | { readonly type: 'endReached' }

export type StepRefusalCode =
  | 'step.mandatory_before'
  | 'step.run_over'
  | 'step.action_unticked'
  | 'step.action_of_done_task'
  | 'step.status_unavailable'
  | 'step.not_an_email'
  | 'step.later_begun'
  | 'step.needed_by_closure'
  | 'idempotency_conflict'
  | 'not_found'

export interface StepSuccess {
  readonly ok: true
  readonly run: RunFacts
  readonly effects: readonly StepEffect[]
}

export type StepOutcome = StepSuccess | Refusal<StepRefusalCode>
