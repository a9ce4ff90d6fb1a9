import type { FileFormat, Notice, TableInfo } from '#contract/imports/imports.types.ts'
import { notice } from './notice.ts'
import { sniff } from './sniff.ts'
import { tableWriter } from './table-writer.ts'
import type { TableWriter } from './table-writer.ts'
import { beginningOf, encodingOf } from './text-encoding.ts'

export interface ReadRequest {
  readonly path: string
  /** The name the user's file has: for sentences only. */
  readonly name: string
  readonly outPath: string
  /** The sheet to read; without it, the likeliest. */
  readonly sheet?: string | undefined
}

/** Runs in the reading process: sniffs, loads only the reader it needs, writes the rows. Throws FileRefused. */
export async function readContent({ path, name, outPath, sheet }: ReadRequest): Promise<TableInfo> {
  const table = tableWriter(outPath)
  const content = await sniff(path)
  const read = content === 'text' ? await readText(path, name, table) : await readBook(path, content, sheet, table)
  const { headings, rowCount, headed, masked } = table.finish()
  const warnings = [
    ...read.warnings,
    ...(headed ? [] : [notice('import.no_heading')]),
    ...(masked > 0 ? [notice('import.nir_masked', { count: masked })] : []),
    ...(announces(name, read.format) ? [] : [notice('import.name_differs', { name, format: `.${read.format}` })]),
  ]
  return { ...read, headings: [...headings], rowCount, warnings }
}

type Read = Pick<TableInfo, 'format' | 'sheetName' | 'sheetNames'> & { warnings: Notice[] }

async function readBook(path: string, content: 'zip' | 'compound', sheet: string | undefined, table: TableWriter): Promise<Read> {
  const format = content === 'zip' ? await (await import('./zip-contents.ts')).workbookKind(path) : 'xls'
  const { readWorkbook, requireWorkbookInCompound } = await import('./read-workbook.ts')
  if (content === 'compound') await requireWorkbookInCompound(path)
  return { format, ...(await readWorkbook(path, sheet, table)) }
}

async function readText(path: string, name: string, table: TableWriter): Promise<Read> {
  const encoding = await encodingOf(path)
  const one = { sheetName: name, sheetNames: [name] }
  if (/^\s*BEGIN:VCARD/i.test(await beginningOf(path, encoding))) {
    const { readVcards } = await import('./read-vcards.ts')
    return { format: 'vcf', ...one, warnings: await readVcards(path, encoding, table) }
  }
  const { readCsv } = await import('./read-csv.ts')
  await readCsv(path, encoding, table)
  return { format: 'csv', ...one, warnings: [] }
}

const EXTENSIONS: Readonly<Record<FileFormat, RegExp>> = {
  xlsx: /\.xls[xm]$/i,
  xls: /\.xl[st]$/i,
  ods: /\.ods$/i,
  csv: /\.(?:csv|txt|tsv|tab)$/i,
  vcf: /\.(?:vcf|vcard)$/i,
}

const announces = (name: string, format: FileFormat) => EXTENSIONS[format].test(name)
