import { z } from 'zod'
import { RequiredLine } from '../kernel/fields.ts'
import { StepInput } from '../steps/steps.fields.ts'
import { BEHAVIOURS, DEAL_TYPES, TEMPLATE_FILTERS, TEMPLATE_NAME_MAX } from './templates.types.ts'

/** Shapes of deal templates that operations and forms share. */
export const DealTypeField = z.enum(DEAL_TYPES)
export const BehaviourField = z.enum(BEHAVIOURS)
export const TemplateFilterField = z.enum(TEMPLATE_FILTERS)

/** DEAL-2: tab Caractéristiques; the name is the only mandatory field. */
export const TemplateInput = z.object({
  name: RequiredLine(TEMPLATE_NAME_MAX),
  type: DealTypeField.default('administrative_follow_up'),
  active: z.boolean().default(true),
  archived: z.boolean().default(false),
  behaviours: z.array(BehaviourField).max(BEHAVIOURS.length).default([]),
})
export type TemplateInput = z.output<typeof TemplateInput>

/** A whole template, steps included: what an example or a file of templates holds. */
export const TemplateDraft = TemplateInput.extend({ steps: z.array(StepInput).max(100).default([]) })
export type TemplateDraft = z.output<typeof TemplateDraft>
