import { explainContact, explainDeal } from '#contract/rights/why.contract.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { aDeal } from '#features/deals/deals.factory.ts'
import { aTemplate } from '#features/templates/templates.factory.ts'
import { samplesOf } from '../sample.ts'

/** A contact and a deal of the owner’s, about whom one asks. */
export const whySamples = samplesOf(
  async ({ firm, owner }) => {
    const contact = await aContact(firm, { adviser: owner })
    const deal = await aDeal(firm, { contact, template: await aTemplate(firm), inCharge: owner })
    return { contactId: contact.id, dealId: deal.id, userId: owner.id }
  },
  (on) => [
    on.record(explainContact, ({ contactId, userId }) => ({ contactId, userId })),
    on.record(explainDeal, ({ dealId, userId }) => ({ dealId, userId })),
  ],
)
