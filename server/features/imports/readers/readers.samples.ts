/** Files that the tests of the readers make for themselves, and the short way to read one. */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { utils, write } from '@e965/xlsx'
import type { BookType } from '@e965/xlsx'
import { afterAll, beforeAll } from 'vitest'
import { ZipFile } from 'yazl'
import type { TableInfo, TableRow } from '#contract/imports/imports.types.ts'
import type { FileRefusalCode } from './file-refusal.ts'
import { FileRefused } from './file-refusal.ts'
import { readContent } from './read-content.ts'
import { rowsOf } from './rows-file.ts'

export const TESTDATA = new URL('../../../../testdata/', import.meta.url).pathname

/** A folder for the files of one test file, gone after it. */
export function temporaryFolder(): (name: string) => string {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sillage-readers-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return (name) => join(folder, name)
}

export interface ReadFile {
  readonly table: TableInfo
  readonly rows: readonly TableRow[]
}

/** Reads in this process: what the reading process does, without the process. */
export async function readHere(path: string, outPath: string, sheet?: string): Promise<ReadFile> {
  const table = await readContent({ path, name: path.split('/').at(-1) ?? '', outPath, sheet })
  return { table, rows: await rowsOf(outPath, 0, table.rowCount) }
}

/** The code it is refused with, or « read » when it is not. */
export async function refusalHere(path: string, outPath: string): Promise<FileRefusalCode | 'read'> {
  try {
    await readContent({ path, name: 'essai', outPath })
    return 'read'
  } catch (error) {
    if (error instanceof FileRefused) return error.code
    throw error
  }
}

type Value = string | number | boolean | Date | null

/** Rows by sheet name, as SheetJS writes them. */
export async function writeWorkbook(
  path: string,
  sheets: Readonly<Record<string, Value[][]>>,
  bookType: BookType = 'xlsx',
): Promise<void> {
  const book = utils.book_new()
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), name)
  await writeFile(path, write(book, { type: 'buffer', bookType, compression: true }))
}

export async function writeZip(path: string, entries: Readonly<Record<string, Buffer | string>>): Promise<void> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(path))
}

/** The least that makes a ZIP look like an .xlsx. */
export const XLSX_PARTS = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' } as const
