import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { refuseTakenExternalId } from '../entry/external-id.access.ts'
import { trashedContact, untrashContact } from './trash.access.ts'

/** CON-40: out of the trash, with everything it had. */
export async function restoreContact(
  ctx: Context,
  { contactId }: In<typeof contract.restoreContact>,
): Promise<Out<typeof contract.restoreContact>> {
  const contact = await trashedContact(ctx, contactId)
  await refuseTakenExternalId(ctx, contact.row.external_id)
  await untrashContact(ctx, contact)
  ctx.record({ kind: 'contact.restored', subjectId: contactId, contactId, data: { name: contact.row.display_name } })
  return {}
}
