import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/rights/why.contract.ts'
import { whyChangesDeal, whySeesDeal } from '#contract/rights/why.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { contactFor } from '../../contacts/contacts.public.ts'
import { dealFor } from '../../deals/deals.public.ts'
import { shown } from './shown.ts'
import { whyFacts } from './why-facts.query.ts'

/**
 * SEC-7: about a deal whose contact whoever asks sees too: being in charge of a deal opens its contact's name, not who
 * follows it.
 */
export async function explainDeal(
  ctx: Context,
  { dealId, userId }: In<typeof contract.explainDeal>,
): Promise<Out<typeof contract.explainDeal>> {
  const deal = await dealFor(ctx, dealId, 'deal.see')
  const granted = await contactFor(ctx, deal.row.contact_id, 'contact.see')
  const { user, contact, inCharge } = await whyFacts(ctx, userId, granted, deal.row.in_charge_id)
  if (!inCharge) throw notFound()
  return {
    subject: { id: dealId, name: deal.row.name },
    user: { id: userId, name: user.name },
    profileName: user.profile,
    sees: shown(whySeesDeal(user, contact, inCharge)),
    changes: shown(whyChangesDeal(user, contact, inCharge)),
  }
}
