import { Temporal } from 'temporal-polyfill'
import { asWorkbookText } from '#contract/contacts/formula.rules.ts'

/**
 * What a column holds: `euros` integer cents; `percent` a fraction (0.5 is 50 %); `day` YYYY-MM-DD; `instant` ISO 8601 UTC,
 * shown in the workbook's time zone.
 */
export type ColumnType = 'text' | 'number' | 'euros' | 'percent' | 'day' | 'instant'
/** A value of the column's type; null leaves the cell empty. */
export type CellValue = string | number | null

/** Indexes of `cellXfs` in styles.xml. */
export const STYLES = { heading: 1, text: 2, euros: 3, day: 4, instant: 5, percent: 6, guarded: 7 } as const

const MOST_CHARACTERS = 32_767
/** Workbooks count days from 30 December 1899; before March 1900 they believe in a 29 February that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30)
const FIRST_DAY = '1900-03-01'
const MS_PER_DAY = 86_400_000

/** One cell at this address (« B12 »); empty text for none. CON-75: a text never becomes a formula, however it begins. */
export function cellXml(address: string, type: ColumnType, value: CellValue, timeZone: string): string {
  if (value === null || value === '') return ''
  if (type === 'text' || typeof value === 'string') return stringCell(address, type, String(value), timeZone)
  if (!Number.isFinite(value)) return ''
  const number = type === 'euros' ? centsAsDecimal(value) : String(value)
  const style = type === 'euros' || type === 'percent' ? ` s="${STYLES[type]}"` : ''
  return `<c r="${address}"${style}><v>${number}</v></c>`
}

function stringCell(address: string, type: ColumnType, value: string, timeZone: string): string {
  const serial = type === 'day' ? daySerial(value) : type === 'instant' ? instantSerial(value, timeZone) : null
  if (serial !== null) return `<c r="${address}" s="${type === 'day' ? STYLES.day : STYLES.instant}"><v>${serial}</v></c>`
  return textCell(address, value)
}

export function textCell(address: string, value: string, style?: number): string {
  // Told to be text twice: by its type, and by the mark that keeps it text when somebody edits the cell.
  const kept = style ?? (/^[=+\-@\t\r'＝＋－＠]/.test(value) ? STYLES.guarded : STYLES.text)
  const text = escapeXml(asWorkbookText(value).slice(0, MOST_CHARACTERS))
  return `<c r="${address}" s="${kept}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
}

function daySerial(day: string): number | null {
  return day >= FIRST_DAY && /^\d{4}-\d{2}-\d{2}$/.test(day) ? (Date.parse(`${day}T00:00Z`) - DAY_ZERO) / MS_PER_DAY : null
}

function instantSerial(instant: string, timeZone: string): number {
  const utc = Date.parse(instant)
  return (Math.floor((utc + offsetAt(utc, timeZone)) / 1000) * 1000 - DAY_ZERO) / MS_PER_DAY
}

const MS_PER_QUARTER = 900_000
const offsets = new Map<string, number>()
const MOST_OFFSETS = 50_000

/** Milliseconds to add to UTC. Clocks change at quarters of an hour at most: each is worked out once. */
function offsetAt(utc: number, timeZone: string): number {
  const quarter = Math.floor(utc / MS_PER_QUARTER) * MS_PER_QUARTER
  const key = `${timeZone} ${quarter}`
  const known = offsets.get(key)
  if (known !== undefined) return known
  const offset = Temporal.Instant.fromEpochMilliseconds(quarter).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1e6
  if (offsets.size >= MOST_OFFSETS) offsets.clear()
  offsets.set(key, offset)
  return offset
}

/** Exact: no division of floating numbers. */
function centsAsDecimal(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML 1.0 takes no control characters nor halves of pairs; `_x000D_` would be read as a character's code. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
