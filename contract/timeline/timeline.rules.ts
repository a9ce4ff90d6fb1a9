/**
 * CON-6: of a private file only those who follow it may be put in charge. ORG-22: an inactive user is put in charge of
 * nothing. EVT-1: an event does not end before it starts, and stands in the timeline at its start, else at its due date,
 * else where it was written.
 */
import { allow, refuse } from '../kernel/verdict.ts'
import type { Verdict } from '../kernel/verdict.ts'
import { dueState } from '../steps/due.rules.ts'
import type { EventKind, EventStatus } from '../steps/steps.types.ts'

export interface EventDates {
  /** ISO instants. */
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly dueAt: string | null
}

export const mayLast = ({ startsAt, endsAt }: Pick<EventDates, 'startsAt' | 'endsAt'>): Verdict<'event.ends_before_start'> =>
  startsAt && endsAt && Date.parse(endsAt) < Date.parse(startsAt) ? refuse('event.ends_before_start') : allow()

/** `createdAt`: ISO instant. */
export const standsAt = ({ startsAt, dueAt }: EventDates, createdAt: string): string => startsAt ?? dueAt ?? createdAt

/** When something is due: its due date, or for what happens at a time, its start. ISO instant or null. */
export const dueOf = (kind: EventKind, { startsAt, dueAt }: Pick<EventDates, 'startsAt' | 'dueAt'>): string | null =>
  dueAt ?? (kind === 'appointment' || kind === 'reminder' ? startsAt : null)

/** `now`: ISO instant. */
export function eventDue(event: Pick<EventDates, 'startsAt' | 'dueAt'> & { kind: EventKind; status: EventStatus }, now: string) {
  const isOpen = event.status === 'todo' || event.status === 'doing'
  return dueState(dueOf(event.kind, event), isOpen ? 'running' : 'over', now)
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly active: boolean
}

/** `place`: of the contact whose file it is. */
export function mayBeInCharge(
  person: Person,
  place: { readonly isPrivate: boolean; readonly followerIds: readonly string[] },
): Verdict<'event.in_charge_inactive' | 'event.in_charge_outside'> {
  if (!person.active) return refuse('event.in_charge_inactive', { name: person.name })
  if (place.isPrivate && !place.followerIds.includes(person.id)) return refuse('event.in_charge_outside', { name: person.name })
  return allow()
}
