/** REL-5: what a line replaces of a contact is kept beside it, so that it can be put back as it was. */
import type { FieldChange } from '#contract/imports/compare.rules.ts'
import type { Following } from '../../contacts/contacts.public.ts'
import type { Existing } from '../existing-contacts.ts'
import type { Former } from '../undo/former.types.ts'

const COORDINATES: ReadonlySet<string> = new Set(['phones', 'emails', 'addresses'])
const PLACE: ReadonlySet<string> = new Set(['type', 'categoryId', 'mainAdviserId'])

export function formerOf(
  { existing, changes }: { readonly existing: Existing; readonly changes: readonly FieldChange[] },
  following: ReadonlyMap<string, Following>,
  keywords: ReadonlyMap<string, Former['keywords']>,
): Former {
  const { contact, general, coordinates, type } = existing
  const fields = changes.map(({ field }) => field)
  const follow = following.get(contact.id)
  return {
    ...(fields.some((field) => field in general) ? { general } : {}),
    ...(fields.some((field) => COORDINATES.has(field)) ? { coordinates } : {}),
    ...(fields.some((field) => PLACE.has(field)) && follow
      ? { place: { type, categoryId: contact.row.category_id, ...copied(follow) } }
      : {}),
    ...(keywords.has(contact.id) ? { keywords: keywords.get(contact.id) } : {}),
  }
}

const copied = ({ mainAdviserId, coAdviserIds, assistantIds }: Following) => ({
  mainAdviserId,
  coAdviserIds: [...coAdviserIds],
  assistantIds: [...assistantIds],
})
