/**
 * SEC-8: no social-security number (NIR) is kept. It is recognised — 13 digits, with or without its key, in any grouping,
 * Corsica (2A, 2B) included — and replaced by a mark, at entry, at import and in notes. domain.md A.16.
 */
import { searchKey } from './name.rules.ts'

export const NIR_MASK = '[n° de sécurité sociale retiré]'

const GAP = '[\\s.\\-–/]{0,3}'
/** Sex, year, month (20 to 42 and 50 to 99 when unknown), department, commune, order, key. */
const NIR = new RegExp(
  `(?<!\\d)([1-478])${GAP}(\\d{2})${GAP}(0[1-9]|1[0-2]|[2-9]\\d)${GAP}(\\d{2}|2[ABab])${GAP}(\\d{3})${GAP}(\\d{3})(?:${GAP}(\\d{2}))?(?!\\d)`,
  'g',
)

/** The text without any NIR, and how many there were. Idempotent. */
export function maskNir(text: string): { text: string; found: number } {
  if (text.length < 13) return { text, found: 0 }
  let found = 0
  const masked = text.replace(NIR, (whole, ...groups: (string | undefined)[]) => {
    if (!isNir(whole, groups.slice(0, 7))) return whole
    found += 1
    return NIR_MASK
  })
  return { text: masked, found }
}

/** Columns whose very title says that they hold one: nothing of them is kept, whatever they look like. */
export function isNirHeading(heading: string): boolean {
  const key = searchKey(heading)
  return (
    /\b(?:nir|ssn|soc sec(?: id)?|social security|sociale? security|securite sociale|secu|no ss|n ss|num ss)\b/.test(key) ||
    /\b(?:numero|num|no|n) insee\b/.test(key)
  )
}

function isNir(whole: string, groups: readonly (string | undefined)[]): boolean {
  const body = groups.slice(0, 6).join('').toUpperCase()
  const key = groups[6]
  if (key !== undefined && Number(key) === keyOf(body)) return true
  // A wrong key: in groups it is a mistyped NIR; without any it is some other number of 15 digits.
  if (key !== undefined && !/\D/.test(whole)) return false
  return isPlausible(groups) && !isTaxNumber(body)
}

const keyOf = (body: string) => 97 - (Number(body.replace('2A', '19').replace('2B', '18')) % 97)

function isPlausible([, , month, department = '', commune, order]: readonly (string | undefined)[]): boolean {
  const place = /^2[AB]$/i.test(department) || (Number(department) >= 1 && Number(department) <= 99)
  return Number(month) <= 12 && place && Number(commune) > 0 && Number(order) > 0
}

/** The tax number (SPI) also has 13 digits; its last three are the first ten modulo 511. It is not a NIR. */
const isTaxNumber = (body: string) => /^[0-3]\d{12}$/.test(body) && Number(body.slice(0, 10)) % 511 === Number(body.slice(10))
