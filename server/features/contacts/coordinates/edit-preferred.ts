import type { Context } from '#platform/context/context.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { coordinatesOf } from './coordinates.access.ts'
import { editCoordinates } from './edit-coordinates.ts'
import { withPreferredEmail, withPreferredPhone } from './preferred.rules.ts'

/** Another preferred phone or e-mail in the place of the one there is; null takes it away. What is left out stays. */
export async function editPreferred(
  ctx: Context,
  contact: Granted<'contact', 'contact.edit'>,
  { phone, email }: { readonly phone?: string | null; readonly email?: string | null },
): Promise<void> {
  const standing = (await coordinatesOf(ctx, [contact])).get(contact.id) ?? { phones: [], emails: [], addresses: [] }
  await editCoordinates(ctx, {
    contactId: contact.id,
    version: contact.row.version,
    phones: phone === undefined ? standing.phones : withPreferredPhone(standing.phones, phone),
    emails: email === undefined ? standing.emails : withPreferredEmail(standing.emails, email),
    addresses: standing.addresses,
  })
}
