import { rename } from 'node:fs/promises'
import type * as contract from '#contract/imports/imports.contract.ts'
import { cellText } from '#contract/imports/cell.rules.ts'
import { Mapping } from '#contract/imports/imports.types.ts'
import type { TableInfo } from '#contract/imports/imports.types.ts'
import { fitsHeadings, headingsKey, proposeMapping, suggestedDefaults } from '#contract/imports/mapping.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { keepFile } from '#platform/files/keep-file.ts'
import type { Call } from '#platform/http/routes.ts'
import { insertRow } from '#platform/rights/granted.ts'
import { digestText, rowsPathOf } from '../import-row.ts'
import { admitImport } from '../imports.access.ts'
import { readTable } from '../readers/read-table.ts'
import { rowsOf } from '../readers/rows-file.ts'
import { readContactImport } from './read-contact-import.ts'

const SAMPLES = 5

/** CON-71: reads the file safely, keeps it with its rows beside, and proposes which column is which field. Refused: nothing is kept. */
export async function startContactImport(
  ctx: Context,
  { sheet }: In<typeof contract.startContactImport>,
  { upload, files }: Call,
): Promise<Out<typeof contract.startContactImport>> {
  if (!upload) throw new AppError('invalid_input')
  const draftRows = rowsPathOf(upload.path)
  const read = await readTable(upload.path, upload.name, draftRows, { sheet })
  if (!read.ok) throw new AppError(read.code, read.values)
  const samples = (await rowsOf(draftRows, 0, SAMPLES)).map(({ cells }) => cells.map(cellText))
  const fileId = await keepFile(ctx, files, upload, 'contact_import')
  await moveRows(draftRows, rowsPathOf(files.pathOf(ctx.firmId, fileId)))
  const id = ctx.newId()
  const { mapping, remembered } = await mappingFor(ctx, read.table)
  await insertRow(ctx, admitImport(), {
    id,
    file_id: fileId,
    file_name: upload.name,
    format: read.table.format,
    headings: JSON.stringify(read.table.headings),
    sheet_name: read.table.sheetName,
    sheet_names: JSON.stringify(read.table.sheetNames),
    line_count: read.table.rowCount,
    warnings: JSON.stringify(read.table.warnings),
    samples: JSON.stringify(samples),
    mapping: JSON.stringify(mapping),
    remembered,
    defaults: JSON.stringify(suggestedDefaults(read.table.format)),
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

/** A mapping that was used for the same titles comes back; else the one the titles suggest. */
async function mappingFor(ctx: Context, { headings }: TableInfo): Promise<{ mapping: Mapping; remembered: boolean }> {
  const known = await ctx.db
    .selectFrom('contact_import_mapping')
    .select('mapping')
    .where('firm_id', '=', ctx.firmId)
    .where('headings_key', '=', digestText(headingsKey(headings)))
    .executeTakeFirst()
  const remembered = Mapping.safeParse(known?.mapping)
  if (remembered.success && fitsHeadings(remembered.data, headings)) return { mapping: remembered.data, remembered: true }
  return { mapping: proposeMapping(headings).mapping, remembered: false }
}
