import type { General } from '#contract/contacts/contacts.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { Granted } from '#platform/rights/granted.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import type { Right } from '#contract/rights/rights.types.ts'
import { contactFor, mayWithContact } from '../contact-rights.access.ts'
import { coordinatesOf } from '../coordinates/coordinates.access.ts'
import { generalOf } from '../entry/general-columns.ts'

type Held = Granted<'contact', Right>

/** What the file of this contact holds, as a form is compared with it. */
export async function standingOf(ctx: Context, contact: Held): Promise<{ general: General; coordinates: Coordinates }> {
  const coordinates = (await coordinatesOf(ctx, [contact])).get(contact.id)
  return { general: generalOf(contact.row), coordinates: coordinates ?? { phones: [], emails: [], addresses: [] } }
}

type Coordinates = NonNullable<ReturnType<Awaited<ReturnType<typeof coordinatesOf>>['get']>>

/** The form asks after a person: only of one is it made, and only with one is it compared. */
export async function personFor(ctx: Context, contactId: string, right: 'contact.see' | 'contact.edit'): Promise<Held> {
  // Not held: the form is read meanwhile, which takes a second.
  const contact = await contactFor(ctx, contactId, 'contact.see')
  if (!mayWithContact(ctx.actor, contact.row.type as ContactType, right)) throw new AppError('forbidden', { right })
  if (contact.row.kind !== 'person') throw new AppError('intake.for_person')
  return contact
}
