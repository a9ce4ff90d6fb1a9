import type { TableRow } from '#contract/imports/imports.types.ts'
import { FileRefused } from './file-refusal.ts'
import { headingRow, headingTexts, ROWS_TO_FIND_HEADINGS } from './headings.ts'
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts'
import { createRowsFile } from './rows-file.ts'
import type { RowsFile } from './rows-file.ts'

export interface WrittenTable {
  readonly headings: readonly string[]
  readonly rowCount: number
  /** False when the columns had to be named by us. */
  readonly headed: boolean
  readonly masked: number
}

export interface TableWriter {
  /** Rows in order, blank ones too; texts trimmed, empty cells null. */
  push(row: TableRow): void
  finish(): WrittenTable
}

/** Finds the headings among the first rows, then writes every filled row below them to `outPath`. */
export function tableWriter(outPath: string): TableWriter {
  const first: TableRow[] = []
  let [width, rowCount, headed] = [0, 0, true]
  let headingCells: TableRow['cells'] = []
  let file: RowsFile | undefined
  const begin = () => {
    const index = headingRow(first)
    headed = index >= 0
    headingCells = first[index]?.cells ?? []
    file = createRowsFile(outPath, headingTexts(headingCells, width))
    for (const row of first.splice(0).slice(index + 1)) write(row)
  }
  const write = (row: TableRow) => {
    rowCount += 1
    if (rowCount > MAX_ROWS) throw new FileRefused('import.too_many_rows', { max: MAX_ROWS.toLocaleString('fr-FR') })
    file?.write(row)
  }
  return {
    push({ line, cells }) {
      const length = cells.findLastIndex((cell) => cell !== null) + 1
      if (length === 0) return
      if (length > MAX_COLUMNS) throw new FileRefused('import.too_many_columns', { max: MAX_COLUMNS })
      width = Math.max(width, length)
      const row = { line, cells: cells.slice(0, length) }
      if (file) return write(row)
      first.push(row)
      if (first.length >= ROWS_TO_FIND_HEADINGS) begin()
    },
    finish() {
      if (width === 0) throw new FileRefused('import.file_empty')
      if (!file) begin()
      const masked = file?.close().masked ?? 0
      if (rowCount === 0) throw new FileRefused('import.no_rows')
      return { headings: headingTexts(headingCells, width), rowCount, headed, masked }
    },
  }
}
