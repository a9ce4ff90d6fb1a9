import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { ContactKindCode } from '#contract/contacts/contacts.types.ts'
import { readCoordinates } from '#contract/contacts/coordinates.rules.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { changeContacts } from '../change-contacts.access.ts'
import { contactFor } from '../contact-rights.access.ts'
import { digestOf } from '../entry/digest.rules.ts'
import { generalOf } from '../entry/general-columns.ts'
import { refuseFaults } from '../entry/read-entry.ts'
import { readContact } from '../file/read-contact.query.ts'
import { markRecent } from '../file/recent-contacts.access.ts'
import { coordinateChanges } from './coordinate-changes.rules.ts'
import { coordinatesOf, writeCoordinates } from './coordinates.access.ts'

/** CON-3: the contact's coordinates become those given, lines that stand already named by their id. */
export async function editCoordinates(ctx: Context, input: In<typeof contract.editCoordinates>): Promise<ContactFile> {
  const contact = await contactFor(ctx, input.contactId, 'contact.edit', input.version)
  const { coordinates, faults } = readCoordinates(input)
  refuseFaults(faults)
  const before = (await coordinatesOf(ctx, [contact])).get(contact.id) ?? { phones: [], emails: [], addresses: [] }
  const changes = coordinateChanges(before, coordinates)
  if (changes.length) {
    await writeCoordinates(ctx, [{ contact, coordinates }])
    const facts = { kind: ContactKindCode.parse(contact.row.kind), general: generalOf(contact.row), ...coordinates }
    await changeContacts(ctx, [{ contact, values: digestOf(facts) }])
    ctx.record({ kind: 'contact.changed', subjectId: contact.id, contactId: contact.id, data: { changes, source: 'entry' } })
  }
  await markRecent(ctx, [contact.id])
  return readContact(ctx, { contactId: contact.id })
}
