import type { Change } from '#contract/audit/audit.types.ts'
import type { Coordinates, CoordinatesEntry } from '#contract/contacts/contacts.shapes.ts'
import { fieldLabel, fieldWords } from '#contract/contacts/field.labels.ts'
import type { FieldChange } from '#contract/imports/compare.rules.ts'
import type { ContactAddress, ContactEmail, ContactPhone, ContactValues } from '#contract/imports/imports.types.ts'
import { coordinateChanges } from '../../contacts/contacts.public.ts'
import type { Existing } from '../existing-contacts.ts'
import type { Choices } from './choices.query.ts'

/** What an update changes, as the history keeps it (CON-9): names instead of identifiers, coordinates line by line. */
export function historyChanges(existing: Existing, changes: readonly FieldChange[], { names, categories }: Choices): Change[] {
  const adviser = (id: unknown) => (typeof id === 'string' ? names.get(id) : null) ?? null
  const category = (id: unknown) => categories.find((one) => one.id === id)?.path ?? null
  const words = (list: unknown) => (Array.isArray(list) && list.length > 0 ? list.join(', ') : null)
  const simple = changes.flatMap(({ field, before, after }): Change[] => {
    if (isCoordinate(field)) return []
    if (field === 'mainAdviserId') return [{ field: 'mainAdviser', before: adviser(before), after: adviser(after) }]
    if (field === 'categoryId') return [{ field: 'category', before: category(before), after: category(after) }]
    if (field === 'keywords') return [{ field, before: words(before), after: words(after) }]
    return [{ field, before, after }]
  })
  return [...simple, ...coordinateChanges(existing.coordinates, changedCoordinates(existing.coordinates, changes))]
}

const isCoordinate = (field: keyof ContactValues) => ['phones', 'emails', 'addresses'].includes(field)

/** The same for a preview: label, before, after, as texts. */
export const previewChanges = (changes: readonly Change[]) =>
  changes.map(({ field, before, after }) => ({
    field: fieldLabel(field),
    before: fieldWords(field, before) ?? '',
    after: fieldWords(field, after) ?? '',
  }))

/** The coordinates after these changes; lines that stand keep their id, extension and preference. */
export function changedCoordinates(standing: Coordinates, changes: readonly FieldChange[]): CoordinatesEntry {
  const after = (field: keyof ContactValues) => changes.find((change) => change.field === field)?.after
  const [phones, emails, addresses] = [after('phones'), after('emails'), after('addresses')]
  return {
    phones: isList<ContactPhone>(phones) ? phones.map((phone) => phoneLine(standing, phone)) : standing.phones,
    emails: isList<ContactEmail>(emails) ? emails.map((email) => emailLine(standing, email)) : standing.emails,
    addresses: isList<ContactAddress>(addresses)
      ? addresses.map((address, index) => addressLine(standing.addresses[index], address))
      : standing.addresses,
  }
}

/** What compareContact says of these fields is a list of the contact's own shape. */
const isList = <T>(value: unknown): value is T[] => Array.isArray(value)

const phoneLine = ({ phones }: Coordinates, { label, number }: ContactPhone) =>
  phones.find((held) => held.label === label && held.number === number) ?? { label, number, extension: null, preferred: false }

const emailLine = ({ emails }: Coordinates, { label, address }: ContactEmail) =>
  emails.find((held) => held.label === label && held.address === address) ?? { label, address, preferred: false }

/** Addresses keep their place in the list; new ones come after. */
const addressLine = (held: Coordinates['addresses'][number] | undefined, address: ContactAddress) => ({
  id: held?.id,
  preferred: held?.preferred ?? false,
  label: address.label,
  line1: address.line1 ?? null,
  line2: address.line2 ?? null,
  line3: address.line3 ?? null,
  postcode: address.postcode ?? null,
  town: address.town ?? null,
  country: address.country ?? 'FR',
})
