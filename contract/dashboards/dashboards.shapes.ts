/** Shapes that the operations of Pilotage share. */
import { z } from 'zod'
import { DealStateField, MilestonesField } from '../deals/deals.fields.ts'
import { DEAL_STATES, SITUATIONS } from '../deals/deals.types.ts'
import { ReportLine } from '../jobs/jobs.shapes.ts'
import { Cents, Day, Id, Instant, Line, Named } from '../kernel/fields.ts'
import type { StepState } from '../steps/steps.types.ts'
import { DueField } from '../timeline/timeline.shapes.ts'
import { DEAL_TYPES } from '../templates/templates.types.ts'

const Ids = z.array(Id).max(100).default([])
const count = z.int().min(0)
const STEP_STATES = ['not_begun', 'under_way', 'done', 'dropped'] as const satisfies readonly StepState[]

/** Both days included; null: open on that side. */
const DayRange = z.object({ from: Day.nullable(), to: Day.nullable() })
export type DayRange = z.output<typeof DayRange>

/** DEAL-81: the same filter everywhere. An empty list filters nothing; days are in the firm's time zone. */
export const DealFilter = z.object({
  templateIds: Ids,
  /** Conseillers: the contact's main adviser, as the figures count them (DEAL-56). */
  adviserIds: Ids,
  /** Collaborateurs: the person in charge. */
  inChargeIds: Ids,
  states: z.array(DealStateField).default([]),
  situations: z.array(z.enum(SITUATIONS)).default([]),
  /** Numbers of the current step, as column « Étape » shows them. */
  steps: z.array(z.int().min(1).max(1000)).max(100).default([]),
  signed: DayRange.nullable().default(null),
  sent: DayRange.nullable().default(null),
  reconciled: DayRange.nullable().default(null),
  /** Words of the client's name or coordinates. */
  search: Line(200).default(''),
})
export type DealFilter = z.output<typeof DealFilter>

/** Figures of some deals. Amounts are sums in cents; unknown amounts count for nothing (DEAL-80). */
export const Figures = z.object({
  count,
  potentialCents: Cents,
  weightedCents: Cents,
  bySituation: z.record(z.enum(SITUATIONS), count),
  byState: z.record(z.enum(DEAL_STATES), count),
})
export type Figures = z.output<typeof Figures>

export const PilotageTemplate = Named.extend({ type: z.enum(DEAL_TYPES) })
export type PilotageTemplate = z.output<typeof PilotageTemplate>

/** One cell of the « back office » view: a step of the template for one deal, with its traced actions. */
const StepCell = z.object({
  stepId: Id,
  subject: z.string(),
  state: z.enum(STEP_STATES),
  validatedAt: Instant.nullable(),
  traced: z.array(
    z.object({ actionId: Id, label: z.string(), tick: z.object({ at: Instant, by: Named.nullable() }).nullable() }),
  ),
})
export type StepCell = z.output<typeof StepCell>

export const DealRow = z.object({
  id: Id,
  name: z.string(),
  template: PilotageTemplate,
  /** `open`: the reader may open the contact's file; else being in charge shows the name only (ORG-18). */
  client: Named.extend({ open: z.boolean() }),
  adviser: Named,
  inCharge: Named,
  state: DealStateField,
  situation: z.enum(SITUATIONS),
  /** The step under way, or the one to do; null: every step is done, or there is none. */
  step: z.object({ number: z.int(), subject: z.string(), dueAt: Instant.nullable(), due: DueField }).nullable(),
  stepsDone: count,
  stepsTotal: count,
  potentialCents: Cents.nullable(),
  probability: z.int().nullable(),
  weightedCents: Cents.nullable(),
  milestones: MilestonesField,
  /** The day it became « Rapprochée ». */
  reconciledOn: Day.nullable(),
  createdAt: Instant,
  /** Only in the « back office » view of one template. */
  cells: z.array(StepCell).nullable(),
  can: z.object({ edit: z.boolean(), delete: z.boolean() }),
})
export type DealRow = z.output<typeof DealRow>

/** Some deals: those named, or every one of a filter but some. */
export const DealSelection = z.discriminatedUnion('all', [
  z.object({ all: z.literal(false), ids: z.array(Id).min(1).max(10_000) }),
  z.object({ all: z.literal(true), filter: DealFilter, except: z.array(Id).max(10_000).default([]) }),
])
export type DealSelection = z.output<typeof DealSelection>

/** What a batch did: at once, or by a run to follow (`jobId`). `skipped`: deals left as they were, and why, in words. */
export const BatchAnswer = z.object({ jobId: Id.nullable(), changed: count, skipped: z.array(ReportLine) })
export type BatchAnswer = z.output<typeof BatchAnswer>

/** A node of Bilan – Détail. Persons hold those attached to them, then the templates of their own deals. */
export const BalanceNode = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('person'), id: Id, name: z.string(), figures: Figures, isMe: z.boolean() }),
  z.object({ kind: z.literal('template'), id: Id, name: z.string(), figures: Figures }),
  z.object({ kind: z.literal('client'), id: Id, name: z.string(), open: z.boolean(), figures: Figures }),
  z.object({ kind: z.literal('deal'), id: Id, deal: DealRow }),
])
export type BalanceNode = z.output<typeof BalanceNode>
