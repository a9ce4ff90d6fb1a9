/**
 * CON-2: identifiers among the further fields are checked and kept in one form; what has happened is not in the future;
 * nobody marries before birth. domain.md A.1, A.16; ISO 17442 (LEI) ends with two digits so that the whole is 1 modulo 97.
 */
import { allow, refuse } from '../../kernel/verdict.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import { formatDay, notAfter } from '../day.rules.ts'
import { readAs } from '../reading.types.ts'
import type { Reading } from '../reading.types.ts'
import { DETAIL_FIELDS, DETAIL_KEYS } from './details.fields.ts'
import type { DetailField } from './details.fields.ts'
import type { Details } from './details.shapes.ts'

const compact = (text: string) => text.replace(/[\s.-]/g, '').toUpperCase()

export function readInseeCode(text: string): Reading<string, 'contact.insee_code_invalid'> {
  const code = compact(text)
  return /^(?:\d{2}|2[AB])\d{3}$/.test(code) ? readAs(code) : refuse('contact.insee_code_invalid', { value: text })
}

export function readRna(text: string): Reading<string, 'contact.rna_invalid'> {
  const rna = compact(text)
  return /^W\d{9}$/.test(rna) ? readAs(rna) : refuse('contact.rna_invalid', { value: text })
}

export function readLei(text: string): Reading<string, 'contact.lei_invalid'> {
  const lei = compact(text)
  const right = /^[A-Z0-9]{18}\d{2}$/.test(lei) && modulo97(lei) === 1
  return right ? readAs(lei) : refuse('contact.lei_invalid', { value: text })
}

/** Letters count from ten, as in an IBAN. */
const modulo97 = (code: string) =>
  [...code].reduce((rest, character) => Number(`${rest}${Number.parseInt(character, 36)}`) % 97, 0)

/** « 31/12 », « 1/7 », « 31-12 » */
export function readClosingDay(text: string): Reading<string, 'contact.closing_day_invalid'> {
  const found = /^(\d{1,2})\s?[/.\-\s]\s?(\d{1,2})$/.exec(text.trim())
  const [day, month] = [Number(found?.[1]), Number(found?.[2])]
  const last = new Date(Date.UTC(2028, month, 0)).getUTCDate()
  const right = found !== null && month >= 1 && month <= 12 && day >= 1 && day <= last
  if (!right) return refuse('contact.closing_day_invalid', { value: text })
  return readAs(`${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}`)
}

export function readWhole(text: string): Reading<number, 'contact.whole_number_invalid'> {
  const digits = text.replace(/\s/g, '')
  return /^\d{1,7}$/.test(digits) ? readAs(Number(digits)) : refuse('contact.whole_number_invalid', { value: text })
}

/** Details that are codes, each with what reads them. */
export const DETAIL_READERS: Readonly<Partial<Record<DetailField, (text: string) => Reading<string>>>> = {
  birthInseeCode: readInseeCode,
  rna: readRna,
  lei: readLei,
  closingDay: readClosingDay,
}

/** The details that hold free text: a social-security number is masked there (SEC-8). */
export const TEXT_DETAILS = DETAIL_KEYS.filter((field) => DETAIL_FIELDS[field].type === 'text' && !DETAIL_READERS[field])

const PAST_DETAILS = DETAIL_KEYS.filter((field) => DETAIL_FIELDS[field].type === 'pastDay')

export function detailVerdicts(
  details: Details & { readonly birthDate: string | null },
  today: string,
): [DetailField, Verdict][] {
  const past = PAST_DETAILS.map((field): [DetailField, Verdict] => {
    const day = details[field]
    return [field, typeof day === 'string' ? notAfter(day, today) : allow()]
  })
  return [...past, ['civilStatusOn', bornFirst(details)]]
}

function bornFirst({ birthDate, civilStatusOn }: Pick<Details, 'civilStatusOn'> & { readonly birthDate: string | null }) {
  if (!birthDate || !civilStatusOn || birthDate <= civilStatusOn) return allow()
  return refuse('contact.civil_status_before_birth', { birth: formatDay(birthDate), day: formatDay(civilStatusOn) })
}
