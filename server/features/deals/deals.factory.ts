import type { DealDetail, StepAnswer } from '#contract/deals/deals.shapes.ts'
import { DealEventEntry, NewDeal } from '#contract/deals/deals.shapes.ts'
import type { z } from 'zod'
import { actingAs } from '../organisation/organisation.factory.ts'
import type { Firm, Person } from '../organisation/organisation.factory.ts'
import type { TemplateDetail } from '#contract/templates/templates.shapes.ts'
import { addStepEvent } from './doing/add-step-event.ts'
import { addDeal } from './giving/add-deal.ts'
import { readDeal } from './page/read-deal.ts'

interface DealOptions {
  readonly contact: { readonly id: string }
  readonly template: { readonly id: string }
  /** Who gives it; the firm's administrator when left out. */
  readonly by?: Person
  readonly inCharge?: Person
  readonly name?: string
}

/** A deal given through the use case, as the firm's administrator reads it. Nobody is told of it. */
export async function aDeal(firm: Firm, { contact, template, by, inCharge, name }: DealOptions): Promise<DealDetail> {
  const given = NewDeal.parse({ contactId: contact.id, templateId: template.id, inChargeId: inCharge?.id, name, notify: false })
  const { id } = await actingAs(firm, by ?? firm.administrator, (ctx) => addDeal(ctx, given))
  return actingAs(firm, firm.administrator, (ctx) => readDeal(ctx, { dealId: id }))
}

/** A step of a deal, begun by somebody; with `status: 'done'` finished at once, its actions ticked. */
export function aDoneStep(
  firm: Firm,
  person: Person,
  deal: DealDetail,
  number: number,
  entry: z.input<typeof DealEventEntry> = {},
): Promise<StepAnswer> {
  const step = deal.steps[number - 1]
  if (!step) throw new Error(`no step ${number}`)
  const tickedIds = step.actions.map(({ id }) => id)
  const status = step.kind === 'note' || step.kind === 'email' ? undefined : ('done' as const)
  const typed = DealEventEntry.parse({ status, tickedIds, ...entry })
  return actingAs(firm, person, (ctx) => addStepEvent(ctx, { ...typed, dealId: deal.id, stepId: step.id }))
}

export const stepNamed = (template: TemplateDetail | DealDetail, subject: string) => {
  const step = template.steps.find((one) => one.subject === subject)
  if (!step) throw new Error(`no step « ${subject} »`)
  return step
}
