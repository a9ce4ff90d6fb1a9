import { z } from 'zod'
import { Id, RequiredLine, Text } from '../kernel/fields.ts'
import { EVENT_KINDS, EVENT_STATUSES, UNPLANNED_KINDS } from './steps.types.ts'

/** Shapes of steps that operations and forms share. */
export const EventKindField = z.enum(EVENT_KINDS)
export const UnplannedKindField = z.enum(UNPLANNED_KINDS)
export const EventStatusField = z.enum(EVENT_STATUSES)

export const Subject = RequiredLine(200)
/** Whole calendar days, up to ten years. */
export const DelayDays = z.int().min(0).max(3650)

/** An action as typed. `id`: an existing one; left out: a new one, which goes last (DEAL-21). */
export const ActionInput = z.object({
  id: Id.optional(),
  label: RequiredLine(200),
  mandatory: z.boolean().default(false),
  traced: z.boolean().default(false),
})
export type ActionInput = z.output<typeof ActionInput>

/** DEAL-20: a step as typed; kind and subject are all it needs. */
export const StepInput = z.object({
  kind: EventKindField,
  subject: Subject,
  mandatory: z.boolean().default(false),
  proposeNext: z.boolean().default(false),
  delayDays: DelayDays.nullable().default(null),
  instructions: Text.default(''),
  eventTypeId: Id.nullable().default(null),
  documentIds: z.array(Id).max(50).default([]),
  actions: z.array(ActionInput).max(100).default([]),
})
export type StepInput = z.output<typeof StepInput>
