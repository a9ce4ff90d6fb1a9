import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { ContactKindCode } from '#contract/contacts/contacts.types.ts'
import type * as contract from '#contract/contacts/conversion/conversion.contract.ts'
import { namesAs, setAside } from '#contract/contacts/conversion/conversion.rules.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { changeContacts } from '../change-contacts.access.ts'
import { contactFor } from '../contact-rights.access.ts'
import { coordinatesOf } from '../coordinates/coordinates.access.ts'
import { digestOf } from '../entry/digest.rules.ts'
import { generalColumns, generalOf } from '../entry/general-columns.ts'
import { refuseFaults } from '../entry/read-entry.ts'
import { readContact } from '../file/read-contact.query.ts'

/** CON-50: in place; coordinates, followers, deals, events and the whole past stay, what is put aside is in the history. */
export async function convertContact(ctx: Context, input: In<typeof contract.convertContact>): Promise<ContactFile> {
  const contact = await contactFor(ctx, input.contactId, 'contact.edit', input.version)
  const [kind, before] = [ContactKindCode.parse(contact.row.kind), generalOf(contact.row)]
  if (kind === input.to) throw new AppError('contact.already_converted')
  const { general, faults } = readGeneral(input.to, namesAs(input.to, input), ctx.today, before)
  refuseFaults(faults)
  const coordinates = await coordinatesOf(ctx, [contact])
  const digest = digestOf({ kind: input.to, general, phones: [], emails: [], addresses: [], ...coordinates.get(contact.id) })
  await changeContacts(ctx, [{ contact, values: { kind: input.to, ...generalColumns(general), ...digest } }])
  const changes = [
    ...setAside(kind, before).map((field) => ({ field, before: before[field], after: null })),
    ...setAside(input.to, general).map((field) => ({ field, before: null, after: general[field] })),
  ]
  ctx.record({ kind: 'contact.converted', subjectId: contact.id, contactId: contact.id, data: { to: input.to, changes } })
  return readContact(ctx, { contactId: contact.id })
}
