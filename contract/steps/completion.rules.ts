/**
 * DEAL-52: a task is « Terminée » only once each of its mandatory actions is ticked; the first one missing is named.
 * EVT-3: only appointments, tasks and reminders have a status to choose.
 */
import { allow, refuse } from '../kernel/verdict.ts'
import type { Verdict } from '../kernel/verdict.ts'
import { EVENT_KIND_LABELS, EVENT_STATUS_LABELS } from './steps.labels.ts'
import type { EventKind, EventStatus, Occurrence, PlannedAction, PlannedStep } from './steps.types.ts'

const STATUSES_OF: Readonly<Record<EventKind, readonly EventStatus[]>> = {
  appointment: ['todo', 'doing', 'done', 'cancelled', 'no_show'],
  task: ['todo', 'doing', 'done', 'cancelled'],
  reminder: ['todo', 'doing', 'done', 'cancelled'],
  note: [],
  email: [],
}

/** The statuses a user may choose for this kind of event, in the order of the list. */
export const statusesOf = (kind: EventKind): readonly EventStatus[] => STATUSES_OF[kind]

export function mayChooseStatus(kind: EventKind, status: EventStatus): Verdict<'step.status_unavailable'> {
  if (statusesOf(kind).includes(status)) return allow()
  return refuse('step.status_unavailable', { status: EVENT_STATUS_LABELS[status], kind: EVENT_KIND_LABELS[kind] })
}

type Ticked = Pick<Occurrence, 'ticks'>

const isTicked = (occurrence: Ticked, actionId: string): boolean => occurrence.ticks.some((tick) => tick.actionId === actionId)

/** Mandatory actions not ticked yet, in order. Actions exist on tasks only. */
export function actionsLeft(step: PlannedStep, occurrence: Ticked): PlannedAction[] {
  if (step.kind !== 'task') return []
  const missing = step.actions.filter((action) => action.mandatory && !isTicked(occurrence, action.id))
  return missing.toSorted((a, b) => a.position - b.position)
}

/** Asked for « Terminée »; the page asks it to say what is missing. */
export function mayComplete(step: PlannedStep, occurrence: Ticked): Verdict<'step.action_unticked'> {
  const [first, ...others] = actionsLeft(step, occurrence)
  if (!first) return allow()
  return refuse('step.action_unticked', { step: step.subject, action: first.label, left: others.length + 1 })
}

/** An action that is not of this task does not exist for it. */
export function mayTick(step: PlannedStep | null, actionId: string): Verdict<'not_found'> {
  const known = step?.kind === 'task' && step.actions.some((action) => action.id === actionId)
  return known ? allow() : refuse('not_found')
}

/** A finished task keeps its mandatory actions ticked: else it would be « Terminée » against DEAL-52. */
export function mayUntick(
  step: PlannedStep | null,
  occurrence: Pick<Occurrence, 'status'>,
  actionId: string,
): Verdict<'not_found' | 'step.action_of_done_task'> {
  const action = step?.kind === 'task' ? step.actions.find(({ id }) => id === actionId) : undefined
  if (!action) return refuse('not_found')
  if (action.mandatory && occurrence.status === 'done') return refuse('step.action_of_done_task', { action: action.label })
  return allow()
}
