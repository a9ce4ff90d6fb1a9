import type { TemplateStep } from '../steps/steps.types.ts'

/** DEAL-3: three families of deal types; the family decides states, milestones, tabs and behaviours. */
export const DEAL_TYPES = [
  'administrative_follow_up',
  'wealth_audit',
  'account_opening',
  'contribution',
  'surrender',
  'withdrawal',
  'switch',
  'workflow',
] as const
export type DealType = (typeof DEAL_TYPES)[number]

export const DEAL_FAMILIES = ['administrative', 'financial', 'workflow'] as const
export type DealFamily = (typeof DEAL_FAMILIES)[number]

/** DEAL-6: what may be created from a deal. */
export const BEHAVIOURS = ['due_diligence', 'account', 'transaction', 'movement'] as const
export type Behaviour = (typeof BEHAVIOURS)[number]

/** DEAL-1: the filter of the page; archived ones are in the last only. */
export const TEMPLATE_FILTERS = ['active', 'inactive', 'archived'] as const
export type TemplateFilter = (typeof TEMPLATE_FILTERS)[number]

/** Characters; the name is the only thing a template must have (DEAL-2). */
export const TEMPLATE_NAME_MAX = 120

/** DEAL-5: active is offered, inactive is not, archived is gone from Pilotage whatever its status. */
export interface TemplateStatus {
  readonly active: boolean
  readonly archived: boolean
}

/** Everything a duplicate copies (DEAL-8). */
export interface TemplateContent extends TemplateStatus {
  readonly name: string
  readonly type: DealType
  readonly behaviours: readonly Behaviour[]
  readonly steps: readonly TemplateStep[]
}
