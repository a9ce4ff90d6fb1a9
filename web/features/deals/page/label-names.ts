import { ADDRESS_LABEL_NAMES, EMAIL_LABEL_NAMES, PHONE_LABEL_NAMES } from '#contract/contacts/contacts.types.ts'

/** The word for the code of a coordinate; a code nobody knows is shown as it is. */
const wordsOf = (names: Readonly<Record<string, string>>) => {
  const words = new Map(Object.entries(names))
  return (code: string): string => words.get(code) ?? code
}

export const phoneLabel = wordsOf(PHONE_LABEL_NAMES)
export const emailLabel = wordsOf(EMAIL_LABEL_NAMES)
export const addressLabel = wordsOf(ADDRESS_LABEL_NAMES)
