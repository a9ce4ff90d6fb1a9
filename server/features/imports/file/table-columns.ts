import { cellText } from '#contract/imports/cell.rules.ts'
import { Mapping } from '#contract/imports/imports.types.ts'
import type { TableInfo } from '#contract/imports/imports.types.ts'
import { fitsHeadings, headingsKey, proposeMapping, suggestedDefaults } from '#contract/imports/mapping.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { digestText } from '../import-row.ts'
import { rowsOf } from '../readers/rows-file.ts'

const SAMPLES = 5

/** What an import holds of the table that was read, with the mapping that its titles suggest. */
export async function tableColumns(ctx: Context, table: TableInfo, rowsPath: string) {
  const samples = (await rowsOf(rowsPath, 0, SAMPLES)).map(({ cells }) => cells.map(cellText))
  const { mapping, remembered } = await mappingFor(ctx, table)
  return {
    format: table.format,
    headings: JSON.stringify(table.headings),
    sheet_name: table.sheetName,
    sheet_names: JSON.stringify(table.sheetNames),
    line_count: table.rowCount,
    warnings: JSON.stringify(table.warnings),
    samples: JSON.stringify(samples),
    mapping: JSON.stringify(mapping),
    remembered,
    defaults: JSON.stringify(suggestedDefaults(table.format)),
  }
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
