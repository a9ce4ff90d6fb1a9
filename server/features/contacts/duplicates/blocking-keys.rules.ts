/**
 * CON-32: which contacts are worth comparing. Each has some keys made of pieces of its facts; only contacts with a key in
 * common are compared, never each with each. Every key joins two facts (or one that says enough by itself), and most facts
 * stand in several, so that no single slip of the finger, exchanged name or removal keeps two entries of one person apart.
 */
import { duplicateKeys } from '#contract/contacts/duplicate.rules.ts'
import { gluedKey, searchKey } from '#contract/contacts/name.rules.ts'
import { companyKey, lastNamesOf } from './score-pair.rules.ts'
import type { LikenessFacts } from './score-pair.rules.ts'

/** Words of an address that enter keys, at most: its street and what stands beside it. */
const MOST_WORDS = 4
const MOST_ADDRESSES = 3

export function blockingKeys(contact: LikenessFacts): string[] {
  const exact = duplicateKeys(contact).filter((key) => !key.startsWith('person:'))
  const own = contact.kind === 'person' ? personKeys(contact) : organisationKeys(contact)
  return [...new Set([...exact, ...own])]
}

function personKeys(contact: LikenessFacts): string[] {
  const [lasts, first] = [lastNamesOf(contact).filter(Boolean), gluedKey(contact.firstNames)]
  const names = [...lasts, first].filter(Boolean)
  const { birthDate } = contact
  return [
    ...(birthDate ? [`born:${birthDate}`] : []),
    ...(birthDate ? names.map((name) => `year:${birthDate.slice(0, 4)}|${start(name)}`) : []),
    // Beginnings and ends of both names, in either order: a slip stands in one or the other.
    ...(first
      ? lasts.flatMap((last) => [
          bothNames('names', start(last), first.slice(0, 3)),
          bothNames('ends', end(last), first.slice(-3)),
        ])
      : []),
    ...names.flatMap((name) => placeKeys(contact, name)),
  ]
}

const organisationKeys = (contact: LikenessFacts): string[] => {
  const name = companyKey(contact)
  return name ? [`company:${name.slice(0, 6)}`, ...placeKeys(contact, name)] : []
}

/** A name with pieces of each address. */
function placeKeys({ addresses }: LikenessFacts, name: string): string[] {
  return addresses
    .slice(0, MOST_ADDRESSES)
    .flatMap(({ lines, postcode, town }) => [
      ...(postcode ? [`post:${postcode}|${name.slice(0, 3)}`] : []),
      ...(town ? [`town:${start(gluedKey(town))}|${start(name)}`] : []),
      ...streetWords(lines).map((word) => `street:${start(word)}|${name.slice(0, 3)}`),
    ])
}

const TOO_COMMON = new Set('avenue boulevard chemin impasse place residence route allee'.split(' '))
const streetWords = (lines: readonly (string | null | undefined)[]): string[] =>
  searchKey(...lines)
    .split(' ')
    .filter((word) => word.length > 3 && !/\d/.test(word) && !TOO_COMMON.has(word))
    .slice(0, MOST_WORDS)

const bothNames = (kind: string, one: string, other: string): string => `${kind}:${[one, other].toSorted().join('|')}`
const start = (name: string): string => name.slice(0, 4)
const end = (name: string): string => name.slice(-4)
