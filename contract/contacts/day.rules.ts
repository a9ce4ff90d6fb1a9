/**
 * CON-2, UX-2: a day is written JJ/MM/AAAA; JJ/MM/AA, JJMMAAAA, AAAA-MM-JJ, AAAAMMJJ and « 12 mars 1980 » are read too.
 * A day that the calendar does not have is refused, never moved to a neighbour. Kept as YYYY-MM-DD. domain.md A.16.
 */
import { allow, refuse } from '../kernel/verdict.ts'
import type { Verdict } from '../kernel/verdict.ts'
import { searchKey } from './name.rules.ts'
import { readAs } from './reading.types.ts'
import type { Reading } from './reading.types.ts'

type DayRefusal = 'contact.day_unreadable' | 'contact.day_impossible'
type Parts = readonly [year: number, month: number, day: number]

const MONTHS = ['janv', 'fevr', 'mars', 'avri', 'mai', 'juin', 'juil', 'aout', 'sept', 'octo', 'nove', 'dece']
const FIRST_YEAR = 1850
const LAST_YEAR = 2150

/** `latest`: the latest sensible day (today for what is past); it decides the century of JJ/MM/AA. */
export function readDay(text: string, latest: string): Reading<string, DayRefusal> {
  const value = text.trim()
  const parts = digitsOnly(value) ?? isoLike(value) ?? slashed(value, Number(latest.slice(0, 4))) ?? spelled(value)
  if (!parts) return refuse('contact.day_unreadable', { value })
  return isRealDay(parts) ? readAs(toDay(parts)) : refuse('contact.day_impossible', { value })
}

/** For what has already happened: a birth, a creation, a consent. */
export const notAfter = (day: string, today: string): Verdict<'contact.day_future'> =>
  day <= today ? allow() : refuse('contact.day_future', { value: formatDay(day) })

/** « 12/03/1980 » */
export const formatDay = (day: string): string => day.split('-').toReversed().join('/')

/** AAAAMMJJ, else JJMMAAAA: for the years 1900 to 2099 no text is both. */
function digitsOnly(value: string): Parts | undefined {
  const found = /^(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(value)
  if (!found) return undefined
  const [a, b, c, d] = numbers(found)
  const yearFirst: Parts = [a * 100 + b, c, d]
  const dayFirst: Parts = [c * 100 + d, b, a]
  return isRealDay(yearFirst) || !inRange(dayFirst[0]) ? yearFirst : dayFirst
}

function isoLike(value: string): Parts | undefined {
  const found = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?$/.exec(value)
  if (!found) return undefined
  const [year, month, day] = numbers(found)
  return [year, month, day]
}

function slashed(value: string, latestYear: number): Parts | undefined {
  const found = /^(\d{1,2})\s?[-/.\s]\s?(\d{1,2})\s?[-/.\s]\s?(\d{4}|\d{2})(?:\s+\d{1,2}[:h]\d{2}.*)?$/.exec(value)
  if (!found) return undefined
  const [day, month, year] = numbers(found)
  return [found[3]?.length === 2 ? inCentury(year, latestYear) : year, month, day]
}

/** « 12 mars 1980 », « 1er janv. 2000 », « vendredi 12 mars 1980 » */
function spelled(value: string): Parts | undefined {
  const found = /^(?:\p{L}+ )?(\d{1,2})(?:er)? (\p{L}+) (\d{4})$/u.exec(searchKey(value))
  if (!found) return undefined
  const [day, , year] = numbers(found)
  const word = found[2] ?? ''
  const month = MONTHS.findIndex((name) => (word.length < 4 ? name.startsWith(word) : word.startsWith(name)))
  return word.length < 3 || month < 0 ? undefined : [year, month + 1, day]
}

const inCentury = (twoDigits: number, latestYear: number) =>
  2000 + twoDigits <= latestYear ? 2000 + twoDigits : 1900 + twoDigits

const numbers = (found: RegExpExecArray): [number, number, number, number] => [
  Number(found[1]),
  Number(found[2]),
  Number(found[3]),
  Number(found[4]),
]

const inRange = (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR

function isRealDay([year, month, day]: Parts): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return inRange(year) && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const toDay = ([year, month, day]: Parts) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
