/**
 * CON-3: a French postcode has five digits and begins with a department: 01 to 95, 971 to 978, 980 to 988 (98000 is Monaco).
 * Other countries write theirs as they like. domain.md A.16.
 */
import { refuse } from '../kernel/verdict.ts'
import { readAs } from './reading.types.ts'
import type { Reading } from './reading.types.ts'

const FRENCH = /^(?:0[1-9]|[1-8]\d|9[0-5]|97[1-8]|98[0-8])\d+$/

/** « 75008 », « 75 008 », « F-75008 »; what another country writes is kept as it is, in capitals. */
export function readPostcode(text: string, country = 'FR'): Reading<string, 'contact.postcode_invalid'> {
  const value = text.trim()
  if (country !== 'FR') return readAs(value.toUpperCase().replace(/\s+/g, ' '))
  const digits = value.replace(/^F(?:R)?[\s-]*(?=\d)/i, '').replace(/[\s.]/g, '')
  return digits.length === 5 && FRENCH.test(digits) ? readAs(digits) : refuse('contact.postcode_invalid', { value })
}

/** Four digits: a French postcode whose first zero a spreadsheet dropped, or one of Belgium, Switzerland, Luxembourg… */
export const isShortPostcode = (text: string): boolean => /^[1-9]\d{3}$/.test(text.trim())
