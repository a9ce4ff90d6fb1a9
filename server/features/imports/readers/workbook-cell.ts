import { SSF } from '@e965/xlsx'
import type { CellObject } from '@e965/xlsx'
import type { Cell } from '#contract/imports/imports.types.ts'

/** A cell of SheetJS as ours: formulas by their cached value, days without their hour, errors as nothing. */
export function toCell(cell: CellObject | null | undefined): Cell {
  if (!cell || cell.v === undefined || cell.t === 'e' || cell.t === 'z') return null
  if (cell.v instanceof Date) return dayOrHour(cell.v)
  if (typeof cell.v === 'number') return zeroFilled(cell.v, cell.z) ?? (Number.isFinite(cell.v) ? cell.v : null)
  return typeof cell.v === 'boolean' ? cell.v : trimmed(cell.v)
}

export const isErrorCell = (cell: CellObject | null | undefined): boolean => cell?.t === 'e'

export const trimmed = (text: string): string | null => text.trim() || null

/** A cell with an hour alone is a day before 1900 for a spreadsheet. */
function dayOrHour(date: Date): Cell {
  if (Number.isNaN(date.getTime())) return null
  const iso = date.toISOString()
  return date.getUTCFullYear() < 1900 ? iso.slice(11, 16) : { day: iso.slice(0, 10) }
}

/** « 01000 » and « 06 12 34 56 78 » may be numbers shown with a format that gives back their first zeros. */
function zeroFilled(value: number, format: unknown): string | undefined {
  if (typeof format !== 'string' || !Number.isInteger(value) || value < 0) return undefined
  const core = format.replace(/"[^"]*"|\\./g, '').replace(/[\s\-()]/g, '')
  if (!/^0[0#]{2,}$/.test(core)) return undefined
  const shown = String(SSF.format(format, value))
  return shown.replace(/\D/g, '').length > String(value).length ? shown : undefined
}
