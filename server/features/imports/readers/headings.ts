import { fieldOfHeading } from '#contract/imports/mapping.rules.ts'
import type { Cell, TableRow } from '#contract/imports/imports.types.ts'

/** How many filled rows may stand above the headings (a title, a date, an address). */
export const ROWS_TO_FIND_HEADINGS = 30

/**
 * Which of the first filled rows holds the headings: the first with two titles that we know, else the first with two
 * different texts; in a list of one column, its first row. -1: none does.
 */
export function headingRow(rows: readonly TableRow[]): number {
  const known = rows.findIndex(({ cells }) => knownTitles(cells) >= 2)
  if (known >= 0) return known
  const texts = rows.findIndex(({ cells }) => new Set(cells.filter((cell) => typeof cell === 'string')).size >= 2)
  if (texts >= 0) return texts
  const oneColumn = rows.every(({ cells }) => cells.filter((cell) => cell !== null).length === 1)
  return oneColumn && rows[0]?.cells.some((cell) => typeof cell === 'string') ? 0 : -1
}

const knownTitles = (cells: readonly Cell[]) =>
  new Set(cells.map((cell) => (typeof cell === 'string' ? fieldOfHeading(cell)?.field : undefined)).filter(Boolean)).size

/** One title per column, none empty, none twice: « Colonne C », « Téléphone (2) ». */
export function headingTexts(cells: readonly Cell[], width: number): string[] {
  const seen = new Map<string, number>()
  return Array.from({ length: width }, (_, column) => {
    const title = titleOf(cells[column] ?? null) || `Colonne ${columnLetters(column)}`
    const count = (seen.get(title) ?? 0) + 1
    seen.set(title, count)
    return count === 1 ? title : `${title} (${count})`
  })
}

const titleOf = (cell: Cell) => {
  if (cell === null) return ''
  return (typeof cell === 'object' ? cell.day : String(cell)).replace(/\s+/g, ' ').trim().slice(0, 200)
}

/** 0 → A, 25 → Z, 26 → AA: as spreadsheets name their columns. */
export function columnLetters(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26))
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter
}
