/**
 * UX-2: numbers as French people and their programs write them: 12 345,67 € (any kind of space), 1.234,56, 1,234.56,
 * 1'234.50, (12,50) and 12,50- for negatives. « 1.234 » may be 1234 or 1,234: it is asked, never guessed. domain.md A.16.
 */
import { refuse } from '../kernel/verdict.ts'
import { readAs } from './reading.types.ts'
import type { Reading } from './reading.types.ts'

type NumberRefusal = 'contact.number_unreadable' | 'contact.number_ambiguous'
type AmountRefusal = NumberRefusal | 'contact.amount_too_precise' | 'contact.amount_out_of_range'

/** A decimal as plain text (« -12345.67 »), exact whatever its length. */
export function readNumber(text: string): Reading<string, NumberRefusal> {
  const value = text.trim()
  const { digits, negative } = withoutOrnaments(value)
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) {
    return refuse('contact.number_ambiguous', { value, whole: digits.replace('.', ''), decimal: digits.replace('.', ',') })
  }
  const plain = plainDecimal(digits)
  if (plain === undefined) return refuse('contact.number_unreadable', { value })
  return readAs(negative && /[1-9]/.test(plain) ? `-${plain}` : plain)
}

/** Euro cents, as a safe integer. */
export function readCents(text: string): Reading<number, AmountRefusal> {
  const number = readNumber(text)
  if (!number.ok) return number
  const [whole = '0', fraction = ''] = number.value.split('.')
  const kept = fraction.replace(/0+$/, '')
  if (kept.length > 2) return refuse('contact.amount_too_precise', { value: text.trim() })
  const cents = Number(`${whole}${kept.padEnd(2, '0')}`)
  return Number.isSafeInteger(cents) ? readAs(cents) : refuse('contact.amount_out_of_range', { value: text.trim() })
}

/** « 1234,56 »: what a workbook or a form shows of cents before formatting. */
export function centsAsText(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  const fraction = digits.slice(-2)
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}${fraction === '00' ? '' : `,${fraction}`}`
}

function withoutOrnaments(value: string): { digits: string; negative: boolean } {
  const bare = value
    .replace(/(?:€|eur|euros?)$/i, '')
    .replace(/^(?:€|eur)/i, '')
    .trim()
  const negative = /^\(.*\)$/.test(bare) || /^[-−–]/.test(bare) || /[-−]$/.test(bare)
  return { negative, digits: bare.replace(/^[(+\-−–\s]+|[)\-−\s]+$/g, '') }
}

/** Thousands must stand in threes, and be parted otherwise than decimals. */
function plainDecimal(digits: string): string | undefined {
  const shapes = [
    /^(\d+)(?:[.,](\d+))?$/,
    /^(\d{1,3}(?:[\s'’]\d{3})+)(?:[.,](\d+))?$/,
    /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/,
    /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/,
  ]
  // « 1,234 » is a French decimal; « 1,234,567 » and « 1,234.5 » can only be English.
  const found = shapes.map((shape) => shape.exec(digits)).find((match) => match !== null)
  if (!found) return undefined
  const whole = (found[1] ?? '').replace(/\D/g, '').replace(/^0+(?=\d)/, '')
  return found[2] ? `${whole}.${found[2]}` : whole
}
