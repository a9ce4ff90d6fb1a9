/** Reads what people type in French (or not quite): null for nothing, undefined for what cannot be read. */
type Entry<T> = T | null | undefined

const bare = (text: string) => text.replace(/[\s\u00a0\u202f’']/g, '')

/** « 1 234,5 », « 1234.5 », « -3 » → number. */
export function readNumber(text: string): Entry<number> {
  const written = bare(text).replace(',', '.')
  if (written === '') return null
  return /^-?\d+(\.\d+)?$|^-?\.\d+$/.test(written) ? Number(written) : undefined
}

/** « 1 234,56 € » → 123456 integer cents; more than two decimals cannot be read. No arithmetic on decimals. */
export function readCents(text: string): Entry<number> {
  const written = bare(text.replace(/€|euros?/i, '')).replace('.', ',')
  if (written === '') return null
  const parts = /^(-?)(\d{1,13})(?:,(\d{0,2}))?$/.exec(written)
  if (!parts) return undefined
  const [, sign = '', euros = '0', decimals = ''] = parts
  const cents = Number(euros) * 100 + Number(decimals.padEnd(2, '0'))
  return sign === '-' && cents !== 0 ? -cents : cents
}

const exists = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Two digits of a year: « 26 » is 2026, « 82 » is 1982; the turn is ten years ahead of `thisYear`. */
function fullYear(written: string, thisYear: number): number {
  if (written.length === 4) return Number(written)
  const year = Math.floor(thisYear / 100) * 100 + Number(written)
  return year > thisYear + 10 ? year - 100 : year
}

/** « 31/12/2026 », « 31-12-26 », « 31122026 », « 31/12 » (this year) → YYYY-MM-DD. `today` is YYYY-MM-DD. */
export function readDay(text: string, today: string): Entry<string> {
  const written = text.trim()
  if (written === '') return null
  const thisYear = Number(today.slice(0, 4))
  const parts =
    /^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?$/.exec(written) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(written) ?? []
  const [, day = '', month = '', year = String(thisYear)] = parts
  if (day === '' || !exists(fullYear(year, thisYear), Number(month), Number(day))) return undefined
  return `${String(fullYear(year, thisYear)).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
