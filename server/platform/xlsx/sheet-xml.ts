import { cellXml, STYLES, textCell } from './cell-xml.ts'
import type { CellValue, ColumnType } from './cell-xml.ts'

export interface Column {
  readonly heading: string
  readonly type: ColumnType
  /** In characters; by the type when left out. */
  readonly width?: number
}

/** Values in the order of the columns. */
export type SheetRow = readonly CellValue[]

export interface Sheet {
  /** At most 31 characters, none of []:*?/\. */
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: Iterable<SheetRow> | AsyncIterable<SheetRow>
}

const WIDTHS: Readonly<Record<ColumnType, number>> = { text: 24, number: 12, euros: 16, percent: 10, day: 12, instant: 18 }
/** What one sheet of a workbook can hold, its headings included. */
const MOST_ROWS = 1_048_576
const CHUNK = 64 * 1024

/** A sheet's XML, in pieces: headings styled, frozen and filtered, then the rows as they come. Never held whole. */
export async function* sheetXml({ name, columns, rows }: Sheet, timeZone: string): AsyncGenerator<string> {
  const letters = columns.map((_, index) => columnLetters(index))
  let text = opening(columns, letters)
  let count = 1
  for await (const row of rows) {
    count += 1
    if (count > MOST_ROWS) throw new Error(`more rows than the sheet ${name} can hold`)
    text += rowXml(row, count, columns, letters, timeZone)
    if (text.length < CHUNK) continue
    yield text
    text = ''
  }
  yield `${text}</sheetData><autoFilter ref="A1:${letters.at(-1) ?? 'A'}${count}"/></worksheet>`
}

function opening(columns: readonly Column[], letters: readonly string[]): string {
  const cols = columns.map(
    ({ type, width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width ?? WIDTHS[type]}" customWidth="1"/>`,
  )
  const headings = columns.map(({ heading }, index) => textCell(`${letters[index]}1`, heading, STYLES.heading))
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><cols>${cols.join('')}</cols><sheetData><row r="1">${headings.join('')}</row>`
}

function rowXml(row: SheetRow, number: number, columns: readonly Column[], letters: readonly string[], timeZone: string): string {
  let cells = ''
  for (const [index, { type }] of columns.entries())
    cells += cellXml(`${letters[index]}${number}`, type, row[index] ?? null, timeZone)
  return `<row r="${number}">${cells}</row>`
}

/** A, B … Z, AA… */
function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}
