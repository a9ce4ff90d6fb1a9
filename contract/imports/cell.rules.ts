/**
 * CON-71, CON-75, SEC-8: a cell as text. A number is written as a person would type it, a day JJ/MM/AAAA, a boolean
 * oui / non; the apostrophe that neutralised a formula is taken off, and social-security numbers are masked.
 */
import { formatDay } from '../contacts/day.rules.ts'
import { restore } from '../contacts/formula.rules.ts'
import { maskNir, NIR_MASK } from '../contacts/nir.rules.ts'
import { isListField } from './contact-fields.ts'
import type { FieldKey } from './contact-fields.ts'
import type { Cell, Mapping } from './imports.types.ts'

/** What a line says of one field: the joined text of its columns, from the first of them. */
export interface FieldText {
  readonly text: string
  readonly column: number
  /** The cell held a number: a spreadsheet may have dropped its first zeros. */
  readonly wasNumber: boolean
  /** A social-security number was taken out of it. */
  readonly masked: boolean
}

export function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return restore(cell).trim()
  if (typeof cell === 'number') return numberText(cell)
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  return formatDay(cell.day)
}

/** The fields that this line fills; empty cells are absent. */
export function fieldTexts(cells: readonly Cell[], mapping: Mapping): Map<FieldKey, FieldText> {
  const texts = new Map<FieldKey, FieldText>()
  for (const { field, columns } of mapping.fields) {
    const filled = columns.filter((column) => cellText(cells[column] ?? null) !== '')
    const [first] = filled
    if (first === undefined) continue
    const joined = filled.map((column) => cellText(cells[column] ?? null)).join(isListField(field) ? ' ; ' : ' ')
    const { text } = maskNir(joined)
    texts.set(field, { text, column: first, wasNumber: typeof cells[first] === 'number', masked: text.includes(NIR_MASK) })
  }
  return texts
}

/** Without thousands, decimal comma, never 1E+21; fifteen digits are all a spreadsheet keeps. */
const numberText = (value: number) =>
  Number.isInteger(value) ? BigInt(value).toString() : String(Number(value.toPrecision(15))).replace('.', ',')

/** SEC-8: a cell as it may be stored and shown before any mapping is known. `whole`: its column holds such numbers by its title. */
export function maskCell(cell: Cell, whole: boolean): Cell {
  if (cell === null || typeof cell === 'boolean') return cell
  if (whole) return NIR_MASK
  if (typeof cell === 'object') return cell
  // Such a number has no decimals: thirteen digits of a fraction are no number of somebody.
  if (typeof cell === 'number' && !Number.isInteger(cell)) return cell
  const text = typeof cell === 'number' ? numberText(cell) : cell
  const masked = maskNir(text)
  return masked.found > 0 ? masked.text : cell
}
