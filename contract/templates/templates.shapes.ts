import { z } from 'zod'
import { FileLine } from '../documents/documents.shapes.ts'
import { Id, Version } from '../kernel/fields.ts'
import { WhyNot } from '../kernel/why.ts'
import { DelayDays, EventKindField } from '../steps/steps.fields.ts'
import { BehaviourField, DealTypeField, TemplateFilterField, TemplateInput } from './templates.fields.ts'
import { DEAL_TYPES } from './templates.types.ts'

/** The types that can be chosen today: a workflow comes with its configurator and its engine (DEAL-23, DEAL-54). */
export const AVAILABLE_DEAL_TYPES = DEAL_TYPES.filter((type) => type !== 'workflow')

/** DEAL-2: tab Caractéristiques as typed. */
export const Characteristics = TemplateInput.extend({ type: z.enum(AVAILABLE_DEAL_TYPES).default('administrative_follow_up') })

/** DEAL-1: a line of the page. `deals`: of the whole firm. */
export const TemplateRow = z.object({
  id: Id,
  name: z.string(),
  type: DealTypeField,
  active: z.boolean(),
  archived: z.boolean(),
  filter: TemplateFilterField,
  steps: z.int().min(0),
  deals: z.int().min(0),
  /** Why it cannot be deleted. */
  cannotDelete: WhyNot,
})

const StepAction = z.object({
  id: Id,
  position: z.int(),
  label: z.string(),
  mandatory: z.boolean(),
  traced: z.boolean(),
})

const TemplateStepDetail = z.object({
  id: Id,
  position: z.int(),
  kind: EventKindField,
  subject: z.string(),
  mandatory: z.boolean(),
  proposeNext: z.boolean(),
  delayDays: DelayDays.nullable(),
  /** Sanitised HTML; empty: none. */
  instructions: z.string(),
  eventTypeId: Id.nullable(),
  documents: z.array(FileLine),
  actions: z.array(StepAction),
  /** Deals of the whole firm that have begun it. */
  begunBy: z.int().min(0),
  /** Why it cannot be edited at all, deleted, or made mandatory (DEAL-22). */
  cannotEdit: WhyNot,
  cannotDelete: WhyNot,
  cannotBeMandatory: WhyNot,
})

export const TemplateDetail = z.object({
  id: Id,
  version: Version,
  name: z.string(),
  type: DealTypeField,
  active: z.boolean(),
  archived: z.boolean(),
  behaviours: z.array(BehaviourField),
  deals: z.int().min(0),
  steps: z.array(TemplateStepDetail),
  /** The first place where a step may be added or moved to (DEAL-21), from 1. */
  freeFrom: z.int().min(1),
  /** What it may become, and why not. */
  types: z.array(z.object({ type: DealTypeField, cannotTake: WhyNot })),
  /** The kinds a new step may have, and the behaviours its deals may allow. */
  kinds: z.array(EventKindField),
  behaviourChoices: z.array(BehaviourField),
  cannotDelete: WhyNot,
})
export type TemplateDetail = z.output<typeof TemplateDetail>
