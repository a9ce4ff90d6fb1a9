/**
 * DEAL-5: active and not archived: offered when a deal is created. Archived: gone from Pilotage and its figures, and not
 * offered even if active. Pilotage has a line for every other template that is active or has deals.
 * DEAL-8: a template with deals is never deleted.
 */
import { allow, refuse } from '../kernel/verdict.ts'
import type { Verdict } from '../kernel/verdict.ts'
import { isOrderOf } from '../steps/plan/order.rules.ts'
import { countOfDeals } from '../steps/plan/deal-count.ts'
import type { TemplateFilter, TemplateStatus } from './templates.types.ts'

export const isOffered = (template: TemplateStatus): boolean => template.active && !template.archived

/** Asked again when the deal is created: the template may have been put away since the menu was opened. */
export function mayGive(template: TemplateStatus & { readonly name: string }): Verdict<'template.not_offered'> {
  return isOffered(template) ? allow() : refuse('template.not_offered', { template: template.name })
}

/** `deals`: how many the template has within what the reader sees. */
export const standsInPilotage = (template: TemplateStatus, deals: number): boolean =>
  !template.archived && (template.active || deals > 0)

/** DEAL-1: each template is under exactly one filter. */
export function filterOf(template: TemplateStatus): TemplateFilter {
  if (template.archived) return 'archived'
  return template.active ? 'active' : 'inactive'
}

/** `deals`: how many the template has in the whole firm, whatever their state and deleted ones included. */
export function mayDeleteTemplate(deals: number): Verdict<'template.has_deals'> {
  return deals > 0 ? refuse('template.has_deals', countOfDeals(deals)) : allow()
}

/** `order`: the ids of all the firm's templates, as arranged by hand (DEAL-1). */
export function mayReorderTemplates(
  templates: readonly { readonly id: string; readonly position: number }[],
  order: readonly string[],
): Verdict<'template.order_stale'> {
  return isOrderOf(templates, order) ? allow() : refuse('template.order_stale')
}
