/** CON-32: one fact of two contacts compared: what it weighs, and how that is said. What either lacks says nothing. */
import { formatDay } from '#contract/contacts/day.rules.ts'
import { searchKey } from '#contract/contacts/name.rules.ts'
import { nameLikeness, oneSlip, wordsLikeness } from './likeness.rules.ts'
import { NEAR_NAME, NEAR_STREET, RESEMBLING_NAME, SAME_STREET, WEIGHTS } from './weights.rules.ts'

export interface Evidence {
  readonly points: number
  /** A French sentence; null when there is nothing to say for it. */
  readonly reason: string | null
}

export const NO_EVIDENCE: Evidence = { points: 0, reason: null }

export interface Levels {
  readonly same: number
  readonly near: number
  readonly resembling: number
  readonly other: number
}

export function namePoints(one: string, other: string, levels: Levels): number {
  if (!one || !other) return 0
  const likeness = nameLikeness(one, other)
  if (likeness === 1) return levels.same
  if (likeness >= NEAR_NAME) return levels.near
  return likeness >= RESEMBLING_NAME ? levels.resembling : levels.other
}

export function compareBirthDates(one: string | null | undefined, other: string | null | undefined): Evidence {
  const { same, near, other: different } = WEIGHTS.birthDate
  if (!one || !other) return NO_EVIDENCE
  if (one === other) return { points: same, reason: `Même date de naissance : ${formatDay(one)}` }
  if (!oneSlip(one, other) && !exchanged(one, other)) return { points: different, reason: null }
  return { points: near, reason: `Dates de naissance proches : ${formatDay(one)} et ${formatDay(other)}` }
}

/** 03/04/1980 and 04/03/1980: day and month exchanged. */
const exchanged = (one: string, other: string): boolean => `${one.slice(0, 4)}-${one.slice(8)}-${one.slice(5, 7)}` === other

export interface Place {
  readonly lines: readonly (string | null | undefined)[]
  readonly postcode: string | null
  readonly town: string | null
}

/** The two addresses, one of each, that speak most for them. */
export function compareAddresses(some: readonly Place[], others: readonly Place[]): Evidence {
  const pairs = some.flatMap((one) => others.map((other) => comparePlaces(one, other)))
  return pairs.toSorted((one, other) => other.points - one.points)[0] ?? NO_EVIDENCE
}

function comparePlaces(one: Place, other: Place): Evidence {
  const [streets, towns] = [
    [searchKey(...one.lines), searchKey(...other.lines)],
    [glued(one.town), glued(other.town)],
  ] as const
  const likeness = wordsLikeness(...streets)
  const street = streets.every(Boolean) ? streetPoints(likeness) : 0
  const town = namePoints(...towns, WEIGHTS.town)
  const points = street + town + postcodePoints(one.postcode, other.postcode)
  const shown = [one.lines.filter(Boolean).join(', '), one.town].filter(Boolean).join(', ')
  if (street <= 0) return { points, reason: null }
  return { points, reason: `${likeness >= SAME_STREET && town >= 0 ? 'Même adresse' : 'Adresses proches'} : ${shown}` }
}

function streetPoints(likeness: number): number {
  const { same, near, other } = WEIGHTS.street
  if (likeness >= SAME_STREET) return same
  return likeness >= NEAR_STREET ? near : other
}

function postcodePoints(one: string | null, other: string | null): number {
  const { same, near, other: different } = WEIGHTS.postcode
  if (!one || !other) return 0
  if (one === other) return same
  return oneSlip(one, other) ? near : different
}

const glued = (town: string | null): string => searchKey(town).replaceAll(' ', '')
