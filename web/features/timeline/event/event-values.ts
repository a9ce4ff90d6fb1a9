import type { EventKind } from '#contract/steps/steps.types.ts'
import { statusesOf } from '#contract/steps/completion.rules.ts'
import type { EventDetail } from '#contract/timeline/timeline.shapes.ts'

/** What the form of an event is filled with. */
export const valuesOf = (event: EventDetail) => ({
  version: event.version,
  subject: event.subject,
  eventTypeId: event.eventType?.id ?? null,
  inChargeId: event.inCharge.id,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  dueAt: event.dueAt,
  place: event.place,
  notes: event.notes,
  attachmentIds: event.attachments.map(({ id }) => id),
  ...(statusesOf(event.kind).length > 0 && { status: event.status }),
})

/** A new event: it starts now, and is to do when it is of a kind that can be done. `now`: ISO instant. */
export const valuesOfNew = (kind: EventKind, now: string) => ({
  startsAt: now,
  ...(statusesOf(kind).length > 0 && { status: 'todo' as const }),
})
