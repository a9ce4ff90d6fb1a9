import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { contactFor } from '../contact-rights.access.ts'
import { hasRunningDeals, trashContacts } from './trash.access.ts'

/** CON-40: to the trash, with its deals; those under way are said before. */
export async function deleteContact(
  ctx: Context,
  input: In<typeof contract.deleteContact>,
): Promise<Out<typeof contract.deleteContact>> {
  const contact = await contactFor(ctx, input.contactId, 'contact.delete', input.version)
  const name = contact.row.display_name
  if (!input.confirmed && (await hasRunningDeals(ctx, contact))) throw new AppError('contact.has_running_deals', { name })
  await trashContacts(ctx, [contact])
  ctx.record({ kind: 'contact.deleted', subjectId: contact.id, contactId: contact.id, data: { name } })
  return {}
}
