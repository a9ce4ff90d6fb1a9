import { cellText } from '#contract/imports/cell.rules.ts'
import { RowIssue } from '#contract/imports/imports.types.ts'
import type { Cell } from '#contract/imports/imports.types.ts'
import type { Context } from '#platform/context/context.ts'
import { keepWritten } from '#platform/files/keep-file.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { JobContext } from '#platform/jobs/job.ts'
import { writeWorkbook, XLSX_MEDIA_TYPE } from '#platform/xlsx/write-workbook.ts'
import type { Column, SheetRow } from '#platform/xlsx/write-workbook.ts'
import { importFacts, rowsPathOfImport } from '../import-row.ts'
import { importOfJob, ownLines } from '../imports.access.ts'
import type { HeldImport } from '../imports.access.ts'
import { rowsOf } from '../readers/rows-file.ts'

const ROWS_AT_ONCE = 500
/** Not a heading of ours: the file can be sent again as it is. */
const REASON_HEADING = 'Motif du rejet'

const REASON: Column = { heading: REASON_HEADING, type: 'text', width: 80 }
/** A number stays one: what is read of it again is then the same. A text in such a column is a text. */
const columnOf = (heading: string): Column => ({ heading, type: 'number', width: 20 })
const asItCame = (cell: Cell) => (typeof cell === 'number' ? cell : cellText(cell))

/** CON-71: writes the rejected lines, cells as they came, with the reason of each; null when there is none. */
export async function rejectedLinesFile(context: JobContext, ids: { jobId: string; importId: string }): Promise<string | null> {
  const { files } = context.runtime
  const plan = await context.inTransaction(async (ctx) => {
    const held = await importOfJob(ctx, ids)
    if (!held) return null
    const { headings } = importFacts(held.row)
    const lines = { count: held.row.line_count, path: rowsPathOfImport(files, held.row) }
    return { headings, lines, reasons: await reasonsOf(ctx, ids.importId) }
  })
  if (!plan?.reasons.size) return null
  const path = await files.draftPath()
  const { headings, lines, reasons } = plan
  const rows = rejectedRows(lines.path, lines.count, headings.length, reasons)
  await writeWorkbook(path, [{ name: 'Lignes rejetées', columns: [...headings.map(columnOf), REASON], rows }])
  return path
}

/** Line → why, all reasons of it. */
async function reasonsOf(ctx: Context, importId: string): Promise<Map<number, string>> {
  const lines = await ownLines(ctx, importId).select(['l.line', 'l.issues']).where('l.outcome', '=', 'rejected').execute()
  return new Map(
    lines.map(({ line, issues }) => {
      const errors = RowIssue.array()
        .parse(issues)
        .filter(({ severity }) => severity === 'error')
      return [line, errors.map(({ sentence }) => sentence).join('\n')]
    }),
  )
}

async function* rejectedRows(
  path: string,
  count: number,
  width: number,
  reasons: ReadonlyMap<number, string>,
): AsyncGenerator<SheetRow> {
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    for (const { line, cells } of await rowsOf(path, from, from + ROWS_AT_ONCE)) {
      const reason = reasons.get(line)
      if (reason !== undefined) yield [...Array.from({ length: width }, (_, column) => asItCame(cells[column] ?? null)), reason]
    }
  }
}

/** Keeps the file as the user's own. */
export function keepRejectedLines(ctx: Context, files: FileStore, { row }: HeldImport, path: string): Promise<string> {
  const name = `${row.file_name.replace(/\.[^.]*$/, '')} – lignes rejetées.xlsx`
  return keepWritten(ctx, files, { path, name, mediaType: XLSX_MEDIA_TYPE }, 'contact_import')
}
