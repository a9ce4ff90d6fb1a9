import { CONTACT_TYPES } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import type { FileSlug } from '#web/app/registries/file-sections.ts'

/** The word of each list in the address (`/contacts/clients`). */
const SLUGS: Readonly<Record<ContactType, string>> = {
  client: 'clients',
  prospect: 'prospects',
  partner: 'partenaires',
  supplier: 'fournisseurs',
  professional: 'professionnels',
  other: 'autres',
}

export const listAddress = (type: ContactType): string => `/contacts/${SLUGS[type]}`

/** Undefined: no list has this word. */
export const typeOfSlug = (slug: string): ContactType | undefined => CONTACT_TYPES.find((type) => SLUGS[type] === slug)

export const fileAddressOf = (contactId: string, section: FileSlug = 'general'): string => `/contacts/${contactId}/${section}`

/** CON-32: the likely duplicates of the whole book. */
export const DUPLICATES_ADDRESS = '/contacts/doublons'
