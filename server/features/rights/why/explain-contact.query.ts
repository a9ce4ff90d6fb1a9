import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/rights/why.contract.ts'
import { whyChangesContact, whySeesContact } from '#contract/rights/why.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../../contacts/contacts.public.ts'
import { shown } from './shown.ts'
import { whyFacts } from './why-facts.query.ts'

/** SEC-7: about a contact that whoever asks sees; any other is not there. */
export async function explainContact(
  ctx: Context,
  { contactId, userId }: In<typeof contract.explainContact>,
): Promise<Out<typeof contract.explainContact>> {
  const granted = await contactFor(ctx, contactId, 'contact.see')
  const { user, contact } = await whyFacts(ctx, userId, granted)
  return {
    subject: { id: contactId, name: granted.row.display_name },
    user: { id: userId, name: user.name },
    profileName: user.profile,
    sees: shown(whySeesContact(user, contact)),
    changes: shown(whyChangesContact(user, contact)),
  }
}
