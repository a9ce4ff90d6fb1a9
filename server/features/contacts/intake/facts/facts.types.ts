import type { AddressEntry, EmailEntry, General, GeneralField, PhoneEntry } from '#contract/contacts/contacts.shapes.ts'

/** One thing that a form says of one person, and that their file has a place for. */
export type IntakeFact = {
  readonly key: string
  readonly label: string
  /** As typed. */
  readonly typed: string
  /** Why it cannot be kept; then it holds nothing. */
  readonly fault: string | null
} & Holding

export type Holding =
  | { readonly about: 'general'; readonly field: GeneralField; readonly value: General[GeneralField] }
  | { readonly about: 'phone'; readonly value: PhoneEntry }
  | { readonly about: 'email'; readonly value: EmailEntry }
  | { readonly about: 'address'; readonly value: AddressEntry }
