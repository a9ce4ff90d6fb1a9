/** DEAL-50, EVT-3: a note is done as soon as it is saved; anything else is to do, due by the delay of its step. */
import { dueAfter } from '../delays.rules.ts'
import type { StepEvent } from './engine.types.ts'
import type { EventKind, Occurrence, PlannedStep } from '../steps.types.ts'

export type Addition = Extract<StepEvent, { type: 'add' | 'addUnplanned' }>

/** `step` null: no step planned it. `zone`: IANA name. */
export function newOccurrence(event: Addition, kind: EventKind, step: PlannedStep | null, zone: string): Occurrence {
  const saved = kind === 'note'
  const startsAt = event.startsAt ?? event.at
  const due = saved || !step ? null : dueAfter(startsAt, step.delayDays, zone)
  return {
    id: event.occurrenceId,
    stepId: step?.id ?? null,
    kind,
    status: saved ? 'done' : 'todo',
    createdAt: event.at,
    startsAt,
    dueAt: event.dueAt === undefined ? due : event.dueAt,
    validatedAt: saved ? event.at : null,
    ticks: [],
  }
}
