import { z } from 'zod'
import { FileLine } from '../documents/documents.shapes.ts'
import { Cents, Day, Id, Instant, Named, Text, Version } from '../kernel/fields.ts'
import { WhyNot } from '../kernel/why.ts'
import { ContactTypeCode } from '../contacts/contacts.types.ts'
import { EventKindField, EventStatusField, Subject } from '../steps/steps.fields.ts'
import { DealTypeField } from '../templates/templates.fields.ts'
import { DueField, EventDetail, EventEntry } from '../timeline/timeline.shapes.ts'
import { DealName, DealStateField, MilestoneField, PotentialCents, Probability } from './deals.fields.ts'

/** DEAL-30, DEAL-34: a deal being given to one contact. */
export const NewDeal = z.object({
  contactId: Id,
  templateId: Id,
  /** Left out: the template's name. */
  name: DealName.optional(),
  /** Left out: whoever gives it. */
  inChargeId: Id.nullish(),
  /** Tell the main adviser and the person in charge, when they are somebody else (DEAL-34). */
  notify: z.boolean().default(true),
  message: Text.default(''),
})

/** DEAL-40: tab Caractéristiques as typed. */
export const DealEntry = z.object({
  name: DealName,
  potentialCents: PotentialCents.nullable(),
  probability: Probability.nullable(),
  notes: Text,
  inChargeId: Id,
})

/** An event of a deal as typed. Dates left out: it starts now and is due by the delay of its step. */
export const DealEventEntry = EventEntry.extend({
  /** Left out: the subject of the step. */
  subject: Subject.optional(),
  startsAt: Instant.nullish(),
  dueAt: Instant.nullish(),
  status: EventStatusField.optional(),
  /** DEAL-52: actions ticked in the same save. */
  tickedIds: z.array(Id).max(100).default([]),
})
export type DealEventEntry = z.output<typeof DealEventEntry>

/** ORG-18: all that being in charge of a deal opens of its contact. */
const DealContact = z.object({
  id: Id,
  name: z.string(),
  type: ContactTypeCode,
  phones: z.array(z.object({ label: z.string(), number: z.string(), preferred: z.boolean() })),
  emails: z.array(z.object({ label: z.string(), address: z.string(), preferred: z.boolean() })),
  addresses: z.array(z.object({ label: z.string(), lines: z.array(z.string()), preferred: z.boolean() })),
  /** Whether the file itself can be opened. */
  canOpen: z.boolean(),
})

const Action = z.object({ id: Id, position: z.int(), label: z.string(), mandatory: z.boolean(), traced: z.boolean() })

const DealStep = z.object({
  id: Id,
  number: z.int().min(1),
  kind: EventKindField,
  subject: z.string(),
  mandatory: z.boolean(),
  /** Calendar days after the start; null: no due date. */
  delayDays: z.int().nullable(),
  instructions: z.string(),
  documents: z.array(FileLine),
  actions: z.array(Action),
  eventTypeId: Id.nullable(),
  state: z.enum(['not_begun', 'under_way', 'done', 'dropped']),
  validatedAt: Instant.nullable(),
  /** Why « + Ajouter » does not let it be chosen now (DEAL-50). */
  cannotAdd: WhyNot,
})

const DealEvent = EventDetail.extend({
  /** The statuses it may be given, in the order of the list; none for a note or an e-mail. */
  statuses: z.array(EventStatusField),
  /** Why it cannot be « Terminée » now (DEAL-52), or deleted. */
  cannotComplete: WhyNot,
  cannotDelete: WhyNot,
})

export const DealDetail = z.object({
  id: Id,
  version: Version,
  name: z.string(),
  template: z.object({ id: Id, name: z.string(), type: DealTypeField }),
  contact: DealContact,
  /** DEAL-56: conseiller and collaborateur. */
  adviser: Named,
  inCharge: Named,
  state: DealStateField,
  stage: z.enum(['running', 'held', 'over']),
  /** Every state that applies to the type, in order, and why it cannot be chosen now. */
  states: z.array(z.object({ state: DealStateField, cannot: WhyNot })),
  /** DEAL-55: the last step is validated and the state does not say so yet. */
  asksForFinalState: z.boolean(),
  /** The state a deal that is over goes back to unless another is chosen. */
  reopensIn: DealStateField.nullable(),
  milestones: z.array(z.object({ milestone: MilestoneField, onDay: Day.nullable() })),
  potentialCents: Cents.nullable(),
  probability: z.int().nullable(),
  weightedCents: Cents.nullable(),
  notes: z.string(),
  /** Where it stands (DEAL-43, DEAL-81); null: every step is done. */
  current: z
    .object({
      stepId: Id,
      number: z.int(),
      subject: z.string(),
      startsAt: Instant,
      dueAt: Instant.nullable(),
      eventId: Id.nullable(),
    })
    .nullable(),
  due: DueField,
  steps: z.array(DealStep),
  /** The step « + Ajouter » proposes (DEAL-50). */
  proposedStepId: Id.nullable(),
  progress: z.object({ done: z.int(), total: z.int(), mandatoryDone: z.int(), mandatoryTotal: z.int() }),
  /** Events of its steps and those no step planned, in the order they were written. */
  events: z.array(DealEvent),
  /** Its states so far, the oldest first. */
  history: z.array(z.object({ from: DealStateField.nullable(), to: DealStateField, at: Instant, by: Named.nullable() })),
  createdAt: Instant,
  createdBy: Named.nullable(),
  can: z.object({ edit: z.boolean(), delete: z.boolean() }),
})
export type DealDetail = z.output<typeof DealDetail>

/** What doing something to the steps of a deal answers. */
export const StepAnswer = z.object({
  deal: DealDetail,
  /** The event that was added or changed; null: it was deleted. */
  eventId: Id.nullable(),
  /** DEAL-53: the next step, offered ready to confirm. */
  offeredStepId: Id.nullable(),
  /** DEAL-55: nothing comes after; ask for the final state. */
  endReached: z.boolean(),
})
export type StepAnswer = z.output<typeof StepAnswer>

/** A deal in a list of its contact's. */
export const ContactDeal = z.object({
  id: Id,
  name: z.string(),
  template: Named,
  state: DealStateField,
  step: z.object({ number: z.int(), subject: z.string() }).nullable(),
  stepsDone: z.int(),
  stepsTotal: z.int(),
  dueAt: Instant.nullable(),
  due: DueField,
  inCharge: Named,
  createdAt: Instant,
})
