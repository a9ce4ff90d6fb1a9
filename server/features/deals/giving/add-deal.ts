import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { maskNir } from '#contract/contacts/nir.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { notify } from '../../notifications/notifications.public.ts'
import { templateToGive } from '../../templates/templates.public.ts'
import { requireInCharge } from '../../timeline/timeline.public.ts'
import { insertDeals } from '../deal-writes.access.ts'
import { admitDeal } from '../deals.access.ts'
import { seenDeal } from '../page/seen-deal.ts'
import { newDealColumns } from './new-deal.ts'
import { whoSeesDeal } from './who-sees.access.ts'

/** DEAL-30, DEAL-33, DEAL-34. */
export async function addDeal(ctx: Context, input: In<typeof contract.addDeal>): Promise<Out<typeof contract.addDeal>> {
  const { contactId, name = null, notify: tell, message } = input
  const template = await templateToGive(ctx, input.templateId)
  const { admitted, contact } = await admitDeal(ctx, contactId)
  const inChargeId = input.inChargeId ?? ctx.actor.userId
  await requireInCharge(ctx, inChargeId, contact.row)
  const deal = newDealColumns(ctx, { template, contact, inChargeId, name, jobId: null })
  await insertDeals(ctx, admitted, [deal])
  const data = { name: deal.name, templateId: template.id, contactId }
  ctx.record({ kind: 'deal.created', subjectId: deal.id, contactId, data })
  if (tell) await tellOfDeal(ctx, deal, contact.row.display_name, message)
  return { id: deal.id, deal: await seenDeal(ctx, deal.id) }
}

/** DEAL-34: the main adviser and the person in charge, unless they gave it themselves or do not see it. */
async function tellOfDeal(
  ctx: Context,
  deal: ReturnType<typeof newDealColumns>,
  contact: string,
  message: string,
): Promise<void> {
  const concerned = [deal.adviser_id, deal.in_charge_id].filter((id) => id !== ctx.actor.userId)
  const told = await whoSeesDeal(ctx, concerned, deal)
  const title = `${ctx.actor.name} vous confie « ${deal.name} » pour ${contact}`
  await notify(ctx, told, { kind: 'deal.given', title, message: maskNir(message).text, link: `/affaires/${deal.id}` })
}
