import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { markRecent } from './recent-contacts.access.ts'

/** CON-22: said by the page once a file is shown; reading it changes nothing by itself. */
export async function recordOpening(
  ctx: Context,
  { contactId }: In<typeof contract.recordOpening>,
): Promise<Out<typeof contract.recordOpening>> {
  const contact = await contactFor(ctx, contactId, 'contact.see')
  await markRecent(ctx, [contact.id])
  return {}
}
