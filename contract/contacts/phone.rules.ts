/**
 * CON-3: phones are kept in international form (E.164) and shown the French way. A number without an indicative is read
 * as French, then as one of the overseas regions. domain.md A.16; measurements-documents §8.
 */
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { CountryCode } from 'libphonenumber-js/max'
import { refuse } from '../kernel/verdict.ts'
import { readAs } from './reading.types.ts'
import type { Reading } from './reading.types.ts'

export interface Phone {
  /** E.164: +33612345678 */
  readonly number: string
  readonly extension: string | undefined
  readonly isMobile: boolean
}

const OVERSEAS: readonly CountryCode[] = ['GP', 'RE', 'MQ', 'GF', 'YT']
/** Prefixes that belong to overseas regions although the French numbering plan would take some of them. */
const OVERSEAS_PREFIX = /^0(?:26[239]|59[046]|639|69[0-7])/
/** Beyond, no number: nothing long is searched by the patterns below. */
const LONGEST = 100
const EXTENSION = /[\s,;]*(?:\bposte|\bext(?:ension)?\b\.?|;ext=|x|#)\s*=?\s*(\d{1,6})\s*$/i

/** One number as typed in any habit: 06.12…, +33 (0)6…, 0033…, tel:…, « Tél. : … », without its first zero. */
export function readPhone(text: string, country = 'FR'): Reading<Phone, 'contact.phone_invalid'> {
  if (text.length > LONGEST) return refuse('contact.phone_invalid', { value: `${text.slice(0, LONGEST)}…` })
  const { digits, extension } = clean(text)
  for (const region of regionsFor(digits, country)) {
    const found = parsePhoneNumberFromString(digits, { defaultCountry: region, extract: false })
    if (!found?.isValid()) continue
    return readAs({ number: found.number, extension, isMobile: found.getType() === 'MOBILE' })
  }
  return refuse('contact.phone_invalid', { value: text.trim() })
}

function regionsFor(digits: string, country: string): readonly CountryCode[] {
  if (digits.startsWith('+')) return ['FR']
  if (country !== 'FR' && isSupportedCountry(country)) return [country, 'FR']
  return OVERSEAS_PREFIX.test(digits) ? [...OVERSEAS, 'FR'] : ['FR', ...OVERSEAS]
}

function clean(text: string): { digits: string; extension: string | undefined } {
  const plain = text
    .normalize('NFKC')
    .replace(/^[\s']*(?:tel:)?/i, '')
    .replace(/\([^()]*\p{L}[^()]*\)/gu, '')
  const extension = EXTENSION.exec(plain)?.[1]
  const digits = plain
    .replace(EXTENSION, '')
    .replace(/^[\p{L}\s.]+:?(?=[\s+(\d])/u, '')
    .replaceAll('(0)', '')
    .replace(/[\s./\-_()\u2010-\u2015]/g, '')
  return { digits: withPrefix(digits), extension }
}

/** Spreadsheets drop the first zero or the « + » of what they take for a number. */
function withPrefix(digits: string): string {
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  if (/^[1-9]\d{8}$/.test(digits)) return `0${digits}`
  if (/^33[1-9]\d{8}$/.test(digits) || /^(?:262|590|594|596)\d{9}$/.test(digits)) return `+${digits}`
  return digits
}

/** The numbers of one cell: « 06 12 34 56 78 / 01 23 45 67 89 », one per line, « … ou … », or side by side. */
export function splitPhones(text: string, country = 'FR'): string[] {
  return text
    .split(/[;|\n\r]+(?!ext=)|\s(?:ou|et|or|and)\s/i)
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => (readPhone(part, country).ok ? [part] : splitFurther(part)))
}

function splitFurther(part: string): string[] {
  const pieces = part
    .split(/[/,]|\s+[-–]\s+|\s{2,}/)
    .map((piece) => piece.trim())
    .filter(Boolean)
  if (pieces.length > 1 && pieces.every((piece) => piece.replace(/\D/g, '').length >= 8)) return pieces
  const french = part.match(/(?:(?:\+|00)33[\s.]?|0)[1-9](?:[\s.-]?\d{2}){4}/g) ?? []
  const left = french.reduce((rest, number) => rest.replace(number, ''), part)
  return french.length > 1 && !/[\p{L}\d]/u.test(left) ? french : [part]
}

/** « +33 6 12 34 56 78 »: read the same in any country. */
export const formatPhoneAbroad = (number: string): string => parsePhoneNumberFromString(number)?.formatInternational() ?? number

/** « 06 12 34 56 78 » when reading that back gives the same number, else « +32 470 12 34 56 ». */
export function formatPhone(number: string): string {
  const found = parsePhoneNumberFromString(number)
  if (!found) return number
  if (!['33', '262', '590', '594', '596'].includes(found.countryCallingCode)) return found.formatInternational()
  const national = found.formatNational()
  const back = readPhone(national)
  return back.ok && back.value.number === number ? national : found.formatInternational()
}
