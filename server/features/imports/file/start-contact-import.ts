import { rename } from 'node:fs/promises'
import type * as contract from '#contract/imports/imports.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { keepFile } from '#platform/files/keep-file.ts'
import type { Call } from '#platform/http/routes.ts'
import { insertRow } from '#platform/rights/granted.ts'
import { rowsPathOf } from '../import-row.ts'
import { admitImport } from '../imports.access.ts'
import { readTable } from '../readers/read-table.ts'
import { readContactImport } from './read-contact-import.ts'
import { tableColumns } from './table-columns.ts'

/** CON-71: reads the file safely, keeps it with its rows beside, and proposes which column is which field. Refused: nothing is kept. */
export async function startContactImport(
  ctx: Context,
  { sheet }: In<typeof contract.startContactImport>,
  { upload, files }: Call,
): Promise<Out<typeof contract.startContactImport>> {
  if (!upload) throw new AppError('invalid_input')
  const draftRows = `${upload.path}.rows`
  const read = await readTable(upload.path, upload.name, draftRows, { sheet })
  if (!read.ok) throw new AppError(read.code, read.values)
  const table = await tableColumns(ctx, read.table, draftRows)
  const fileId = await keepFile(ctx, files, upload, 'contact_import')
  await moveRows(draftRows, rowsPathOf(files.pathOf(ctx.firmId, fileId), read.table))
  const id = ctx.newId()
  await insertRow(ctx, admitImport(), {
    ...table,
    id,
    file_id: fileId,
    file_name: upload.name,
    state: 'mapping',
    created_by: ctx.actor.userId,
    created_at: ctx.now,
  })
  return readContactImport(ctx, { importId: id })
}

async function moveRows(from: string, to: string): Promise<void> {
  await rename(from, to)
  await rename(`${from}.index`, `${to}.index`)
}
