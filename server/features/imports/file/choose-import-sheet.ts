import type * as contract from '#contract/imports/imports.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { Call } from '#platform/http/routes.ts'
import { changeRow, removeParts } from '#platform/rights/granted.ts'
import { importFacts, requireState, rowsPathOf } from '../import-row.ts'
import { importFor } from '../imports.access.ts'
import { readTable } from '../readers/read-table.ts'
import { readContactImport } from './read-contact-import.ts'
import { tableColumns } from './table-columns.ts'

/** CON-71: the file is read again, another sheet of it; its rows stand beside those of the sheet before. Refused: nothing changes. */
export async function chooseImportSheet(
  ctx: Context,
  { importId, version, sheet }: In<typeof contract.chooseImportSheet>,
  { files }: Call,
): Promise<Out<typeof contract.chooseImportSheet>> {
  const held = await importFor(ctx, importId, version)
  requireState(held, 'mapping', 'checked')
  const { sheetNames } = importFacts(held.row)
  if (!sheetNames.includes(sheet)) throw new AppError('import.sheet_missing', { name: held.row.file_name, sheet })
  const path = files.pathOf(ctx.firmId, held.row.file_id)
  const rowsPath = rowsPathOf(path, { sheetName: sheet, sheetNames })
  const read = await readTable(path, held.row.file_name, rowsPath, { sheet })
  if (!read.ok) throw new AppError(read.code, read.values)
  await removeParts(ctx, held, 'contact_import_line')
  await changeRow(ctx, held, { ...(await tableColumns(ctx, read.table, rowsPath)), state: 'mapping', job_id: null })
  return readContactImport(ctx, { importId })
}
