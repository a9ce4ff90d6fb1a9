import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { ContactFile, General, GeneralField } from '#contract/contacts/contacts.shapes.ts'
import { ContactKindCode } from '#contract/contacts/contacts.types.ts'
import { generalFields } from '#contract/contacts/general.fields.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { changeContacts } from '../change-contacts.access.ts'
import { contactFor } from '../contact-rights.access.ts'
import { coordinatesOf } from '../coordinates/coordinates.access.ts'
import { digestOf } from '../entry/digest.rules.ts'
import { refuseTakenExternalId } from '../entry/external-id.access.ts'
import { generalColumns, generalOf } from '../entry/general-columns.ts'
import { refuseFaults } from '../entry/read-entry.ts'
import { readContact } from './read-contact.query.ts'
import { markRecent } from './recent-contacts.access.ts'

/** CON-2, CON-9, REL-2: changes the General tab; what is left out stays. Saved since it was read: refused, with who did. */
export async function editContact(ctx: Context, input: In<typeof contract.editContact>): Promise<ContactFile> {
  const contact = await contactFor(ctx, input.contactId, 'contact.edit', input.version)
  const kind = ContactKindCode.parse(contact.row.kind)
  const before = generalOf(contact.row)
  const { general, faults } = readGeneral(kind, input.general, ctx.today, before)
  refuseFaults(faults.map((fault) => ({ ...fault, field: `general.${fault.field}` })))
  const changed = generalFields(kind).filter((field) => general[field] !== before[field])
  if (changed.length) {
    if (changed.includes('externalId')) await refuseTakenExternalId(ctx, general.externalId, contact.id)
    const coordinates = await coordinatesOf(ctx, [contact])
    const digest = digestOf({ kind, general, phones: [], emails: [], addresses: [], ...coordinates.get(contact.id) })
    await changeContacts(ctx, [{ contact, values: { ...generalColumns(general), ...digest } }])
    ctx.record({
      kind: 'contact.changed',
      subjectId: contact.id,
      contactId: contact.id,
      data: { changes: changed.map((field) => changeOf(field, before, general)), source: 'entry' },
    })
  }
  await markRecent(ctx, [contact.id])
  return readContact(ctx, { contactId: contact.id })
}

const changeOf = (field: GeneralField, before: General, after: General) => ({ field, before: before[field], after: after[field] })
