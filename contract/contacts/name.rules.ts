import { lastNameFirst } from '../kernel/person-name.ts'

/**
 * CON-1, CON-20, UX-2: names are kept as typed, and searched, sorted and compared without case, accents, ligatures,
 * hyphens or apostrophes. Particles count in the comparison in any order, and are optional in a search.
 */
const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}
const LIGATURE = new RegExp(`[${Object.keys(LIGATURES).join('')}]`, 'g')

const PARTICLES = new Set('de d du des la l le les von van der den zu di da dal del della dos'.split(' '))

type Part = string | null | undefined

/** Lower case, no accents, œ → oe, ß → ss, anything that is not a letter or a digit → one space. Idempotent. */
export function searchKey(...parts: readonly Part[]): string {
  return parts
    .filter(Boolean)
    .join(' ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The key without its spaces, so that « de la Tour » and « DELATOUR » meet. */
export const gluedKey = (...parts: readonly Part[]): string => searchKey(...parts).replaceAll(' ', '')

/** What a query looks for, each token anywhere in the search text: particles left out unless nothing else is left. */
export function searchTokens(query: string): string[] {
  const tokens = searchKey(query).split(' ').filter(Boolean)
  const meaningful = tokens.filter((token) => !PARTICLES.has(token))
  return meaningful.length > 0 ? meaningful : tokens
}

export interface Names {
  readonly kind: 'person' | 'organisation'
  readonly lastName?: Part
  readonly birthName?: Part
  readonly firstNames?: Part
  readonly organisationName?: Part
}

const namesOf = ({ kind, lastName, birthName, firstNames, organisationName }: Names): readonly Part[] =>
  kind === 'person' ? [lastName, birthName, firstNames] : [organisationName]

/** What is stored to be searched: the keys of all names, then their glued forms where they differ. */
export function searchText(contact: Names): string {
  const keys = namesOf(contact).map((name) => searchKey(name))
  const glued = namesOf(contact).map((name) => gluedKey(name))
  return [...new Set([...keys, ...glued])].filter(Boolean).join(' ')
}

/** Sorted by last name then first names; two spaces between them keep « Le » before « Le Goff ». */
export function sortKey(contact: Names): string {
  if (contact.kind === 'organisation') return searchKey(contact.organisationName)
  return [searchKey(contact.lastName), searchKey(contact.firstNames)].filter(Boolean).join('  ')
}

/** « DE LA TOUR Jean », or the name of the organisation: as lists are sorted. */
export function displayName(contact: Names): string {
  if (contact.kind === 'organisation') return contact.organisationName?.trim() ?? ''
  return lastNameFirst(contact.lastName, contact.firstNames)
}

/** CON-1: equal for the same name whatever accents, case, hyphens, order of particles or of first and last name. */
export function nameKey(contact: Names): string {
  if (contact.kind === 'organisation') return searchKey(contact.organisationName)
  return searchKey(contact.lastName, contact.firstNames).split(' ').toSorted().join(' ')
}

/** « DUPONT Jean », « Jean Dupont » in one cell: what is in capitals is the last name, else the last word with its particles. */
export function splitFullName(text: string): { lastName: string; firstNames: string } {
  const words = text.trim().split(/\s+/)
  const capitals = words.filter((word) => /\p{Lu}{2}/u.test(word) && word === word.toUpperCase())
  if (capitals.length > 0 && capitals.length < words.length) {
    return { lastName: capitals.join(' '), firstNames: words.filter((word) => !capitals.includes(word)).join(' ') }
  }
  let start = Math.max(words.length - 1, 0)
  while (start > 1 && PARTICLES.has(searchKey(words[start - 1]))) start -= 1
  return { lastName: words.slice(start).join(' '), firstNames: words.slice(0, start).join(' ') }
}
