/**
 * CON-21: search as one types: accents, case, hyphens, particles and the order of words do not count. Every word must be
 * found: three letters or more anywhere, fewer at the beginning of a word. A phone is found by any part of it, in whatever
 * grouping and with or without its indicative; a SIREN likewise.
 */
import { searchTokens } from '#contract/contacts/name.rules.ts'

const MOST_WORDS = 8
/** Four digits or more, with what people put between them. */
const NUMBER = /(?:\+|\b00)?\(?\d(?:[\s./()-]{0,2}\d){3,}/g

/** The LIKE patterns that a contact's search text must all match; none for an empty search. Letters, digits and spaces only. */
export function searchPatterns(query: string): string[] {
  const glued = query.replace(NUMBER, (number) => ` ${number.replace('(0)', '').replace(/^00/, '').replace(/\D/g, '')} `)
  const words = [...new Set(searchTokens(glued))].slice(0, MOST_WORDS)
  return words.map((word) => (word.length < 3 ? `% ${word}%` : `%${word}%`))
}

/** Where the names that begin with the first word stand in the order of names: from `from`, before `to`. Null: nothing typed. */
export function beginningRange(query: string): { from: string; to: string } | null {
  const [word] = searchTokens(query)
  return word ? { from: word, to: `${word}\uffff` } : null
}
