/** CON-2: a SIREN (9 digits) and a SIRET (SIREN + 5) end with a Luhn check digit; La Poste has its own rule. domain.md A.16. */
import { allow, refuse } from '../kernel/verdict.ts'
import type { Verdict } from '../kernel/verdict.ts'
import { readAs } from './reading.types.ts'
import type { Reading } from './reading.types.ts'

const LA_POSTE = '356000000'

/** « 352 042 345 », the end of a French VAT number, or eight digits whose first zero a spreadsheet dropped. */
export function readSiren(text: string): Reading<string, 'contact.siren_invalid'> {
  const digits = digitsOf(text.replace(/^\s*FR\s*[0-9A-Z]{2}(?=(?:\D*\d){9}\D*$)/i, ''))
  const siren = digits.length === 8 ? `0${digits}` : digits
  return /^(?!0+$)\d{9}$/.test(siren) && luhn(siren) ? readAs(siren) : refuse('contact.siren_invalid', { value: text.trim() })
}

export function readSiret(text: string): Reading<string, 'contact.siret_invalid'> {
  const digits = digitsOf(text)
  const siret = digits.length === 13 ? `0${digits}` : digits
  const right = /^(?!0+$)\d{14}$/.test(siret) && (luhn(siret) || isLaPoste(siret))
  return right ? readAs(siret) : refuse('contact.siret_invalid', { value: text.trim() })
}

export function siretBelongsTo(siret: string, siren: string): Verdict<'contact.siret_of_another_siren'> {
  return siret.startsWith(siren)
    ? allow()
    : refuse('contact.siret_of_another_siren', { siret: formatSiret(siret), siren: formatSiren(siren) })
}

/** « 352 042 345 » */
export const formatSiren = (siren: string): string => siren.replace(/(\d{3})(?=\d)/g, '$1 ')
/** « 310 836 614 00027 » */
export const formatSiret = (siret: string): string => `${formatSiren(siret.slice(0, 9))} ${siret.slice(9)}`

/** The activity code as INSEE writes it: 66.30Z. */
export function readActivityCode(text: string): Reading<string, 'contact.activity_code_invalid'> {
  const found = /^(\d{2})[.\s]?(\d{2})\s?([a-z])$/i.exec(text.trim())
  if (!found) return refuse('contact.activity_code_invalid', { value: text.trim() })
  return readAs(`${found[1]}.${found[2]}${found[3]?.toUpperCase()}`)
}

/** Digits, or nothing when something else than separators stands among them. */
const digitsOf = (text: string) => (/^[\d\s.\-\u00a0\u202f]+$/.test(text.trim()) ? text.replace(/\D/g, '') : '')

const isLaPoste = (siret: string) => siret.startsWith(LA_POSTE) && digitSum([...siret].map(Number)) % 5 === 0

const digitSum = (digits: readonly number[]) => digits.reduce((sum, digit) => sum + digit, 0)

/** Luhn: from the right, every second digit is doubled (and its digits added); the sum ends with 0. */
function luhn(number: string): boolean {
  const weighted = [...number].toReversed().map((digit, index) => Number(digit) * (index % 2 === 0 ? 1 : 2))
  return digitSum(weighted.map((value) => (value > 9 ? value - 9 : value))) % 10 === 0
}
