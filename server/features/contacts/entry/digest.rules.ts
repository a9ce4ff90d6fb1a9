/**
 * CON-20, CON-21: what lists show, sort and search by is read again from names and preferred coordinates at each change,
 * and kept beside the contact: one row answers for one line of a list.
 */
import type { General } from '#contract/contacts/contacts.shapes.ts'
import type { ContactKind } from '#contract/contacts/contacts.types.ts'
import { displayName, nameKey, searchKey, searchText, sortKey } from '#contract/contacts/name.rules.ts'
import { preferredOf } from '#contract/contacts/coordinates.rules.ts'
import { formatPhone } from '#contract/contacts/phone.rules.ts'

export interface DigestFacts {
  readonly kind: ContactKind
  readonly general: Pick<General, 'lastName' | 'birthName' | 'firstNames' | 'organisationName' | 'siren' | 'externalId'>
  readonly phones: readonly { readonly number: string; readonly preferred: boolean }[]
  readonly emails: readonly { readonly address: string; readonly preferred: boolean }[]
  readonly addresses: readonly { readonly postcode: string | null; readonly town: string | null; readonly preferred: boolean }[]
}

/** The digest columns of a contact. */
export function digestOf({ kind, general, phones, emails, addresses }: DigestFacts) {
  const names = { kind, ...general }
  const address = preferredOf(addresses)
  return {
    display_name: displayName(names),
    sort_name: sortKey(names),
    name_key: nameKey(names),
    search_text: searchable(searchText(names), [
      ...phones.flatMap(({ number }) => [formatPhone(number), number].map((form) => form.replace(/\D/g, ''))),
      ...emails.map(({ address: email }) => email),
      general.siren,
      general.externalId,
      ...addresses.flatMap(({ town, postcode }) => [town, postcode]),
    ]),
    phone: preferredOf(phones)?.number ?? null,
    email: preferredOf(emails)?.address ?? null,
    postcode: address?.postcode ?? null,
    town: address?.town ?? null,
  }
}

/** It stands in an index, whose entries are bounded: what comes after so many characters is not searched. */
const MOST_SEARCHED = 1_000

/** One space before each word, the first included: « a word that begins with » is then the same search for all. */
const searchable = (names: string, others: readonly (string | null)[]): string =>
  ` ${[...new Set([names, ...others.map((other) => searchKey(other))])].filter(Boolean).join(' ')}`.slice(0, MOST_SEARCHED)
