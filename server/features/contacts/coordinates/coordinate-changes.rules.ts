/** CON-9: coordinates in words, and what changed of them line by line: added, removed, or changed when its id stays. */
import type { Change } from '#contract/audit/audit.types.ts'
import type { AddressEntry, CoordinatesEntry, EmailEntry, PhoneEntry } from '#contract/contacts/contacts.shapes.ts'
import { ADDRESS_LABEL_NAMES, EMAIL_LABEL_NAMES, PHONE_LABEL_NAMES } from '#contract/contacts/contacts.types.ts'
import { countryName } from '#contract/contacts/country.rules.ts'
import { formatPhone } from '#contract/contacts/phone.rules.ts'

/** « Mobile : 06 12 34 56 78 (préféré) » */
export const phoneWords = ({ label, number, extension, preferred }: PhoneEntry): string =>
  `${PHONE_LABEL_NAMES[label]} : ${formatPhone(number)}${extension ? ` poste ${extension}` : ''}${preferred ? ' (préféré)' : ''}`

export const emailWords = ({ label, address, preferred }: EmailEntry): string =>
  `${EMAIL_LABEL_NAMES[label]} : ${address}${preferred ? ' (préféré)' : ''}`

/** « Domicile : 12 rue des Lilas, 35000 Rennes (préférée) » */
export const addressWords = (address: AddressEntry): string =>
  `${ADDRESS_LABEL_NAMES[address.label]} : ${placeWords(address)}${address.preferred ? ' (préférée)' : ''}`

/** « 12 rue des Lilas, 35000 Rennes » */
export function placeWords({ line1, line2, line3, postcode, town, country }: AddressEntry): string {
  const place = [postcode, town].filter(Boolean).join(' ')
  return [line1, line2, line3, place, country === 'FR' ? null : countryName(country)].filter(Boolean).join(', ')
}

export function coordinateChanges(before: CoordinatesEntry, after: CoordinatesEntry): Change[] {
  return [
    ...lineChanges('phone', before.phones, after.phones, phoneWords),
    ...lineChanges('email', before.emails, after.emails, emailWords),
    ...lineChanges('address', before.addresses, after.addresses, addressWords),
  ]
}

type Line = { readonly id?: string | null }

function lineChanges<T extends Line>(
  field: string,
  before: readonly T[],
  after: readonly T[],
  words: (line: T) => string,
): Change[] {
  const standing = new Map(before.map((line) => [line.id, words(line)]))
  const added = after.flatMap((line) => {
    const was = (line.id && standing.get(line.id)) ?? null
    const is = words(line)
    return was === is ? [] : [{ field, before: was || null, after: is }]
  })
  const kept = new Set(after.map(({ id }) => id))
  const removed = before.filter(({ id }) => !kept.has(id)).map((line) => ({ field, before: words(line), after: null }))
  return [...added, ...removed]
}
