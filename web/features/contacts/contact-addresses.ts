import { CONTACT_TYPES } from '#contract/contacts/contacts.types.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'

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

/** The sections of a file, by their word in the address; each has its page in `file-sections.ts`. */
export type FileSlug = 'general' | 'coordonnees' | 'relations' | 'patrimoine' | 'suivi' | 'documents' | 'historique'

export const fileAddressOf = (contactId: string, section: FileSlug = 'general'): string => `/contacts/${contactId}/${section}`

/** CON-32: the likely duplicates of the whole book. */
export const DUPLICATES_ADDRESS = '/contacts/doublons'
