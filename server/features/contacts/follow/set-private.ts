import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { mayTickPrivate } from '#contract/contacts/private.rules.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { changeContacts } from '../change-contacts.access.ts'
import { contactFor } from '../contact-rights.access.ts'
import { readContact } from '../file/read-contact.query.ts'

/** CON-6: « Dossier privé ». Ticking it hands running deals of outsiders to the main adviser. */
export async function setPrivate(
  ctx: Context,
  { contactId, version, isPrivate }: In<typeof contract.setPrivate>,
): Promise<ContactFile> {
  const contact = await contactFor(ctx, contactId, 'contact.private', version)
  orThrow(mayTickPrivate(contact.row.follower_ids, ctx.actor.userId))
  if (contact.row.is_private !== isPrivate) {
    await changeContacts(ctx, [{ contact, values: { is_private: isPrivate } }])
    const changes = [{ field: 'isPrivate', before: !isPrivate, after: isPrivate }]
    ctx.record({ kind: 'contact.changed', subjectId: contactId, contactId, data: { changes, source: 'entry' } })
  }
  return readContact(ctx, { contactId })
}
