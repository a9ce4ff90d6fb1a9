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

/** The sections of a file, by their word in the address. */
export const FILE_TABS = ['general', 'coordonnees', 'relations', 'patrimoine', 'suivi', 'historique'] as const
export type FileTab = (typeof FILE_TABS)[number]

export const isFileTab = (tab: string): tab is FileTab => (FILE_TABS as readonly string[]).includes(tab)

export const fileAddressOf = (contactId: string, tab: FileTab = 'general'): string => `/contacts/${contactId}/${tab}`
