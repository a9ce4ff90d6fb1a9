import { z } from 'zod'
import { DealStateField } from '../deals/deals.fields.ts'
import { FileLine } from '../documents/documents.shapes.ts'
import { Id, Instant, Line, Named, Text, Version } from '../kernel/fields.ts'
import { EventKindField, EventStatusField, Subject } from '../steps/steps.fields.ts'
import { DUE_STATES } from './timeline.types.ts'

export const DueField = z.enum(DUE_STATES)

/** EVT-1: an event as typed, whatever its kind; what does not apply to it stays empty. */
export const EventEntry = z.object({
  subject: Subject,
  eventTypeId: Id.nullable().default(null),
  /** Left out: whoever adds it, or whoever is in charge of the deal. */
  inChargeId: Id.nullish(),
  startsAt: Instant.nullable().default(null),
  endsAt: Instant.nullable().default(null),
  dueAt: Instant.nullable().default(null),
  place: Line(200).default(''),
  /** HTML, cleaned when it is kept. */
  notes: Text.default(''),
  /** Files deposited before (`uploadFile`). */
  attachmentIds: z.array(Id).max(50).default([]),
})
export type EventEntry = z.output<typeof EventEntry>

const Type = z.object({ id: Id, name: z.string(), colour: z.string().nullable() })

/** DEAL-52: dated and signed. */
const Tick = z.object({ actionId: Id, at: Instant, by: Named })

/** One event with all it holds. `stepId`, `ticks`: of a deal's planned events only. */
export const EventDetail = z.object({
  id: Id,
  version: Version,
  kind: EventKindField,
  subject: z.string(),
  eventType: Type.nullable(),
  status: EventStatusField,
  /** Where it stands in the timeline. */
  at: Instant,
  startsAt: Instant.nullable(),
  endsAt: Instant.nullable(),
  dueAt: Instant.nullable(),
  due: DueField,
  validatedAt: Instant.nullable(),
  inCharge: Named,
  place: z.string(),
  /** Sanitised HTML; empty: none. */
  notes: z.string(),
  attachments: z.array(FileLine),
  createdAt: Instant,
  createdBy: Named.nullable(),
  dealId: Id.nullable(),
  stepId: Id.nullable(),
  ticks: z.array(Tick),
})
export type EventDetail = z.output<typeof EventDetail>

const EventLine = EventDetail.pick({
  id: true,
  kind: true,
  subject: true,
  eventType: true,
  status: true,
  at: true,
  startsAt: true,
  endsAt: true,
  dueAt: true,
  due: true,
  inCharge: true,
  place: true,
}).extend({
  type: z.literal('event'),
  /** The beginning of the notes, as plain text. */
  excerpt: z.string(),
  attachments: z.int().min(0),
})

/** DEAL-43: a deal is one line; `at` is the start of the step under way. */
const DealLine = z.object({
  type: z.literal('deal'),
  id: Id,
  name: z.string(),
  template: Named,
  state: DealStateField,
  at: Instant,
  dueAt: Instant.nullable(),
  due: DueField,
  step: z.object({ number: z.int(), subject: z.string() }).nullable(),
  stepsDone: z.int().min(0),
  stepsTotal: z.int().min(0),
  inCharge: Named,
})
export type DealLine = z.output<typeof DealLine>

export const TimelineLine = z.discriminatedUnion('type', [EventLine, DealLine])
export type TimelineLine = z.output<typeof TimelineLine>

/** Something I have to do: an event, or the step a deal of mine stands at although nothing was begun. */
export const WorkLine = z.object({
  /** Of the event; null: the step is only the one to do. */
  eventId: Id.nullable(),
  dealId: Id.nullable(),
  /** Name of the deal. */
  deal: z.string().nullable(),
  contact: Named,
  kind: EventKindField,
  subject: z.string(),
  dueAt: Instant,
  due: DueField,
})
export type WorkLine = z.output<typeof WorkLine>

/** A file that hangs on an event or a deal of a contact. */
export const AttachedFile = z.object({
  file: FileLine,
  about: z.object({ kind: z.enum(['event', 'deal']), id: Id, name: z.string() }),
})
export type AttachedFile = z.output<typeof AttachedFile>
