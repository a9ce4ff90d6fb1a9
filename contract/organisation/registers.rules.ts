/**
 * ORG-1: numbers by which registers know a firm. A French VAT number is FR, a key of two digits worked out from the SIREN,
 * and that SIREN (CGI, art. 286 ter): key = (12 + 3 × (SIREN mod 97)) mod 97. ORIAS gives each intermediary eight digits.
 */
import { readAs } from '../contacts/reading.types.ts'
import type { Reading } from '../contacts/reading.types.ts'
import { formatSiren, readSiren } from '../contacts/siren.rules.ts'
import { allow, refuse } from '../kernel/verdict.ts'
import type { Verdict } from '../kernel/verdict.ts'

/** « FR 83 404 833 048 », in any habit of spacing; kept without spaces. */
export function readVatNumber(text: string): Reading<string, 'organisation.vat_invalid'> {
  const plain = text.replace(/[\s.\-\u00a0\u202f]/g, '').toUpperCase()
  const siren = plain.slice(4)
  const right = /^FR\d{11}$/.test(plain) && readSiren(siren).ok && plain === vatNumberOf(siren)
  return right ? readAs(plain) : refuse('organisation.vat_invalid', { value: text.trim() })
}

/** The VAT number that goes with a SIREN of nine digits. */
export const vatNumberOf = (siren: string): string => `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`

export function vatBelongsTo(vatNumber: string, siren: string): Verdict<'organisation.vat_of_another_siren'> {
  return vatNumber.endsWith(siren)
    ? allow()
    : refuse('organisation.vat_of_another_siren', { vat: formatVatNumber(vatNumber), siren: formatSiren(siren) })
}

/** « FR 83 404 833 048 » */
export const formatVatNumber = (vat: string): string => `FR ${vat.slice(2, 4)} ${formatSiren(vat.slice(4))}`

/** Eight digits; « 07 001 234 » and « n° 07001234 » are read too. */
export function readOriasNumber(text: string): Reading<string, 'organisation.orias_invalid'> {
  const digits = text.replace(/^\s*(?:orias)?\s*(?:n\s*[°o]\.?)?\s*:?/i, '').replace(/[\s.\u00a0\u202f]/g, '')
  return /^(?!0+$)\d{8}$/.test(digits) ? readAs(digits) : refuse('organisation.orias_invalid', { value: text.trim() })
}

/** « 07 001 234 » */
export const formatOriasNumber = (number: string): string => number.replace(/^(\d{2})(\d{3})(\d{3})$/, '$1 $2 $3')

/** A web site as typed, with or without https://; only the web. */
export function readWebsite(text: string): Reading<string, 'organisation.website_invalid'> {
  const typed = text.trim()
  const address = /^[a-z][a-z\d+.-]*:/i.test(typed) && !/^[^/]+:\d+/.test(typed) ? typed : `https://${typed}`
  const url = URL.canParse(address) ? new URL(address) : null
  const right = url !== null && /^https?:$/.test(url.protocol) && /^[^.\s]+(?:\.[^.\s]+)+$/.test(url.hostname) && !url.username
  return right && url ? readAs(url.href.replace(/\/$/, '')) : refuse('organisation.website_invalid', { value: typed })
}
