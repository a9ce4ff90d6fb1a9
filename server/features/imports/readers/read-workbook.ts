import { readFile } from 'node:fs/promises'
import { CFB, read } from '@e965/xlsx'
import type { CellObject, WorkBook } from '@e965/xlsx'
import { z } from 'zod'
import type { Notice, TableRow } from '#contract/imports/imports.types.ts'
import { fieldOfHeading } from '#contract/imports/mapping.rules.ts'
import { FileRefused } from './file-refusal.ts'
import { MAX_ROWS } from './limits.ts'
import { notice } from './notice.ts'
import type { TableWriter } from './table-writer.ts'
import { isErrorCell, toCell } from './workbook-cell.ts'

export interface Sheets {
  readonly sheetName: string
  readonly sheetNames: string[]
  readonly warnings: Notice[]
}

/** Reads one sheet of a workbook whose bytes were sniffed before; SheetJS alone would take anything. */
export async function readWorkbook(path: string, wanted: string | undefined, table: TableWriter): Promise<Sheets> {
  const book = parse(await readFile(path))
  const names = visibleNames(book)
  const filled = names.filter((name) => rowsIn(book, name).length > 0)
  const sheetName = wanted ?? likeliest(book, filled)
  if (!names.includes(sheetName)) throw new FileRefused('import.sheet_missing', { sheet: sheetName })
  const errors = pushRows(rowsIn(book, sheetName), table)
  const others = filled.filter((name) => name !== sheetName)
  const warnings = [
    ...(others.length > 0 ? [notice('import.other_sheets', { sheet: sheetName, others: quoted(others) })] : []),
    ...(errors > 0 ? [notice('import.error_cells', { count: errors })] : []),
  ]
  return { sheetName, sheetNames: names, warnings }
}

const quoted = (names: readonly string[]) => names.map((name) => `« ${name} »`).join(', ')

function parse(bytes: Buffer): WorkBook {
  const book = sheetsOf(bytes)
  if (book.SheetNames.length === 0) throw new FileRefused('import.damaged')
  return book
}

function sheetsOf(bytes: Buffer): WorkBook {
  try {
    // Days in UTC, number formats kept, no formatted text, no HTML; one row more than allowed tells « too many ».
    return read(bytes, {
      type: 'buffer',
      dense: true,
      cellDates: true,
      UTC: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      sheetRows: MAX_ROWS + 100,
    })
  } catch (error) {
    const protectedBook = error instanceof Error && /password|encrypt/i.test(error.message)
    throw new FileRefused(protectedBook ? 'import.password' : 'import.damaged')
  }
}

/** Hidden sheets (drop-down lists, mostly) are not read. */
function visibleNames(book: WorkBook): string[] {
  const hidden = new Set((book.Workbook?.Sheets ?? []).filter((sheet) => sheet.Hidden).map((sheet) => sheet.name))
  return book.SheetNames.filter((name) => !hidden.has(name))
}

type Cells = readonly (CellObject | null | undefined)[]

function rowsIn(book: WorkBook, name: string): readonly (Cells | undefined)[] {
  const data: unknown = book.Sheets[name]?.['!data']
  return Array.isArray(data) ? data : []
}

/** The sheet with most of our titles in its first rows, else the first filled one: our template begins with instructions. */
function likeliest(book: WorkBook, names: readonly string[]): string {
  const score = (name: string) =>
    Math.max(
      0,
      ...rowsIn(book, name)
        .slice(0, 30)
        .map((cells) => knownTitles(cells ?? [])),
    )
  const [first] = names
  if (first === undefined) throw new FileRefused('import.file_empty')
  return names.reduce((best, name) => (score(name) > Math.max(score(best), 1) ? name : best), first)
}

const knownTitles = (cells: Cells) =>
  new Set(cells.map((cell) => (typeof cell?.v === 'string' ? fieldOfHeading(cell.v)?.field : undefined)).filter(Boolean)).size

/** Rows are numbered as the spreadsheet numbers them; says how many cells were errors. */
function pushRows(rows: readonly (Cells | undefined)[], table: TableWriter): number {
  let errors = 0
  for (const [index, cells] of rows.entries()) {
    if (!cells) continue
    errors += cells.filter((cell) => isErrorCell(cell)).length
    const row: TableRow = { line: index + 1, cells: Array.from(cells, (cell) => toCell(cell)) }
    table.push(row)
  }
  return errors
}

const Container = z.object({ FullPaths: z.array(z.string()) })

/** What an old Office file holds: a workbook, or something with its own refusal. */
export async function requireWorkbookInCompound(path: string): Promise<void> {
  const names = namesIn(await readFile(path))
  const holds = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (holds(/\/EncryptedPackage$/i)) throw new FileRefused('import.password')
  if (holds(/\/(?:Workbook|Book)$/i)) return
  const what = holds(/\/WordDocument$/i)
    ? 'un document Word'
    : holds(/\/PowerPoint Document$/i)
      ? 'une présentation PowerPoint'
      : holds(/__substg1\.0/i)
        ? 'un message Outlook'
        : 'un autre document'
  throw new FileRefused('import.other_office_file', { what })
}

function namesIn(bytes: Buffer): string[] {
  try {
    return Container.parse(CFB.read(bytes, { type: 'buffer' })).FullPaths
  } catch {
    throw new FileRefused('import.damaged')
  }
}
