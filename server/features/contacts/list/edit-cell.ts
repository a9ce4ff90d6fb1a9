import type { ContactRow } from '#contract/contacts/contacts.shapes.ts'
import { ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type * as contract from '#contract/contacts/list/list.contract.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { moveThese } from '../categories/move-these.ts'
import { contactFor } from '../contact-rights.access.ts'
import { visibleContacts } from '../contacts.access.ts'
import { editPreferred } from '../coordinates/edit-preferred.ts'
import { editContact } from '../file/edit-contact.ts'
import { markRecent } from '../file/recent-contacts.access.ts'
import { checkKeywords, keywordThese } from '../keywords/keyword-these.ts'
import { rowOf, rowsOf } from './contact-rows.query.ts'

type Edit = In<typeof contract.editCell>

/** CON-21, REL-2: one cell, on the version that the list showed; the row comes back as it then is. */
export async function editCell(ctx: Context, input: Edit): Promise<ContactRow> {
  await writeCell(ctx, input)
  await markRecent(ctx, [input.contactId])
  const [row] = await rowsOf(ctx, visibleContacts(ctx), [input.contactId])
  return rowOf(ctx, row!)
}

async function writeCell(ctx: Context, { contactId, version, cell }: Edit): Promise<unknown> {
  const contact = await contactFor(ctx, contactId, 'contact.edit', version)
  switch (cell.field) {
    case 'category': {
      const move = { kind: 'contact.move', type: ContactTypeCode.parse(contact.row.type), categoryId: cell.categoryId } as const
      return moveThese(ctx, move, [contact], 'entry')
    }
    case 'keywords':
      await checkKeywords(ctx, cell)
      return keywordThese(ctx, { kind: 'contact.keywords', ...cell }, [contact], 'entry')
    case 'phone':
      return editPreferred(ctx, contact, { phone: cell.number })
    case 'email':
      return editPreferred(ctx, contact, { email: cell.address })
    case 'general':
      return editContact(ctx, { contactId, version, general: cell.general })
  }
}
