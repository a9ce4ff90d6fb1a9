/**
 * CON-32: how likely two contacts of the book are one, in points (`weights.rules`), and why, in French, the strongest
 * reason first. What the warning at entry finds (CON-1) are the same facts, said in the same words. A person is never an
 * organisation. Two people whose first names and birth dates are known and differ are two people, whatever they share:
 * most of a book lives in couples and families.
 */
import { duplicateReasons } from '#contract/contacts/duplicate.rules.ts'
import type { DuplicateFacts, DuplicateReasonCode } from '#contract/contacts/duplicate.rules.ts'
import { displayName, gluedKey, searchKey } from '#contract/contacts/name.rules.ts'
import { compareAddresses, compareBirthDates, namePoints, NO_EVIDENCE } from './compare-facts.rules.ts'
import type { Evidence, Levels, Place } from './compare-facts.rules.ts'
import { LIKELY, WEIGHTS } from './weights.rules.ts'

export interface LikenessFacts extends DuplicateFacts {
  readonly title: string | null
  readonly addresses: readonly Place[]
}

export interface LikelyPair {
  readonly score: number
  readonly reasons: readonly string[]
}

/** Null: not likely. */
export function scorePair(one: LikenessFacts, other: LikenessFacts): LikelyPair | null {
  if (one.kind !== other.kind) return null
  const own = one.kind === 'person' ? comparePeople(one, other) : compareOrganisations(one, other)
  if (!own) return null
  const evidence = [...sharedFacts(one, other), ...own, compareAddresses(one.addresses, other.addresses)]
  const score = evidence.reduce((sum, { points }) => sum + points, 0)
  if (score < LIKELY) return null
  const reasons = evidence.toSorted((some, others) => others.points - some.points).flatMap(({ reason }) => reason ?? [])
  return { score, reasons }
}

const SHARED: Readonly<Record<Exclude<DuplicateReasonCode, 'name_and_birth_date'>, number>> = {
  email: WEIGHTS.email,
  phone: WEIGHTS.phone,
  siren: WEIGHTS.siren.same,
}

/** The facts of the warning at entry; names and birth dates are compared more finely below. */
function sharedFacts(one: LikenessFacts, other: LikenessFacts): Evidence[] {
  return duplicateReasons(one, other).flatMap(({ code, sentence }) =>
    code === 'name_and_birth_date' ? [] : [{ points: SHARED[code], reason: sentence }],
  )
}

function comparePeople(one: LikenessFacts, other: LikenessFacts): Evidence[] | null {
  const born = compareBirthDates(one.birthDate, other.birthDate)
  const names = compareNames(one, other, born.points > 0)
  if (born.points < 0 && names.otherFirstName) return null
  const titles = new Set([one.title, other.title])
  const title = titles.has('mr') && titles.has('mrs') ? { points: WEIGHTS.otherTitle, reason: null } : NO_EVIDENCE
  return [born, names, title]
}

interface NameEvidence extends Evidence {
  readonly otherFirstName: boolean
}

/** By usual or by birth name, whichever meet best; first and last name as they stand, or exchanged. */
function compareNames(one: LikenessFacts, other: LikenessFacts, sameBirth: boolean): NameEvidence {
  const firstLevels = sameBirth ? WEIGHTS.firstName : { ...WEIGHTS.firstName, other: WEIGHTS.firstNameOfHousehold }
  const [first, otherFirst] = [gluedKey(one.firstNames), gluedKey(other.firstNames)]
  const ways = lastNamesOf(one).flatMap((last) =>
    lastNamesOf(other).flatMap((otherLast) => {
      const firstPoints = Math.max(
        namePoints(first, otherFirst, firstLevels),
        startsWith(one.firstNames, other.firstNames) ? firstLevels.near : -Infinity,
      )
      const straight = { points: namePoints(last, otherLast, WEIGHTS.lastName) + firstPoints, otherFirstName: firstPoints < 0 }
      return [straight, exchanged([last, otherFirst], [first, otherLast], firstLevels)]
    }),
  )
  const best = ways.toSorted((some, others) => others.points - some.points)[0]
  return {
    points: best?.points ?? 0,
    otherFirstName: best?.otherFirstName ?? false,
    reason: nameReason(one, other, best?.points ?? 0),
  }
}

/** Either of the two may be the last name that stands among the first ones. */
function exchanged(some: readonly [string, string], others: readonly [string, string], firstLevels: Levels) {
  const asLast = [namePoints(...some, WEIGHTS.lastName), namePoints(...others, WEIGHTS.lastName)] as const
  const asFirst = [namePoints(...some, firstLevels), namePoints(...others, firstLevels)] as const
  const points = Math.max(asLast[0] + asFirst[1], asLast[1] + asFirst[0]) + WEIGHTS.exchanged
  return { points, otherFirstName: Math.min(...asLast) < 0 }
}

/** « Jean » and « Jean Pierre Marie », « J. » and « Jean »: some of the first names, in order. */
function startsWith(one: string | null | undefined, other: string | null | undefined): boolean {
  const [few = '', many = ''] = [searchKey(one), searchKey(other)].toSorted((some, others) => some.length - others.length)
  const words = many.split(' ')
  const begins = (word: string, index: number) => words[index] === word || (word.length === 1 && words[index]?.startsWith(word))
  return few !== '' && few.split(' ').every(begins)
}

function compareOrganisations(one: LikenessFacts, other: LikenessFacts): Evidence[] {
  const points = namePoints(companyKey(one), companyKey(other), WEIGHTS.organisationName)
  const named = { points, reason: nameReason(one, other, points) }
  const twoNumbers = Boolean(one.siren && other.siren && one.siren !== other.siren)
  return [named, twoNumbers ? { points: WEIGHTS.siren.other, reason: null } : NO_EVIDENCE]
}

function nameReason(one: LikenessFacts, other: LikenessFacts, points: number): string | null {
  if (points <= 0) return null
  const [name, otherName] = [displayName(one), displayName(other)]
  return searchKey(name) === searchKey(otherName) ? `Même nom : ${name}` : `Noms proches : ${name} et ${otherName}`
}

const LEGAL_FORMS = new Set('sa sas sasu sarl eurl sci snc scp selarl societe ste cabinet association'.split(' '))
export const companyKey = ({ organisationName }: DuplicateFacts): string =>
  searchKey(organisationName)
    .split(' ')
    .filter((word) => !LEGAL_FORMS.has(word))
    .toSorted()
    .join('')

export const lastNamesOf = ({ lastName, birthName }: DuplicateFacts): string[] => {
  const names = [gluedKey(lastName), gluedKey(birthName)].filter(Boolean)
  return names.length ? [...new Set(names)] : ['']
}
