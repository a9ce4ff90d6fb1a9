import { openPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { FileRefused } from './file-refusal.ts'
import { ZIP_MAX_BYTES, ZIP_MAX_ENTRIES, ZIP_MAX_RATIO, ZIP_RATIO_FLOOR } from './limits.ts'

/** How large a ZIP says it is, before a byte of it is unpacked. */
export interface ZipSize {
  readonly entries: number
  readonly packed: number
  readonly unpacked: number
}

export const isBomb = ({ entries, packed, unpacked }: ZipSize): boolean =>
  entries > ZIP_MAX_ENTRIES || unpacked > ZIP_MAX_BYTES || (unpacked > ZIP_RATIO_FLOOR && unpacked > packed * ZIP_MAX_RATIO)

/**
 * Looks into a ZIP: refuses bombs from the central directory, then from what really comes out (a directory can lie), and
 * everything that is not a workbook. Nothing unpacked is kept.
 */
export async function workbookKind(path: string): Promise<'xlsx' | 'ods'> {
  const zip = await openPromise(path, { autoClose: false }).catch(damaged)
  try {
    const entries = await directoryOf(zip)
    const kind = await kindOf(zip, entries)
    await unpackToNowhere(zip, entries)
    return kind
  } finally {
    zip.close()
  }
}

const damaged = (error: unknown): never => {
  if (error instanceof FileRefused) throw error
  throw new FileRefused('import.damaged')
}

async function directoryOf(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > ZIP_MAX_ENTRIES) throw new FileRefused('import.bomb')
  const entries: Entry[] = []
  try {
    for await (const entry of zip.eachEntry()) entries.push(entry)
  } catch (error) {
    damaged(error)
  }
  const sum = (size: (entry: Entry) => number) => entries.reduce((total, entry) => total + size(entry), 0)
  const size = {
    entries: entries.length,
    packed: sum((entry) => entry.compressedSize),
    unpacked: sum((entry) => entry.uncompressedSize),
  }
  if (isBomb(size)) throw new FileRefused('import.bomb')
  if (entries.some((entry) => entry.isEncrypted())) throw new FileRefused('import.password')
  return entries
}

const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/, 'un classeur binaire .xlsb'],
  [/^word\//, 'un document Word'],
  [/^ppt\//, 'une présentation PowerPoint'],
  [/^Index\/.*\.iwa$/, 'un document Numbers ou Pages'],
]

async function kindOf(zip: ZipFile, entries: readonly Entry[]): Promise<'xlsx' | 'ods'> {
  const named = (pattern: RegExp) => entries.some((entry) => pattern.test(entry.fileName))
  const mimetype = entries.find((entry) => entry.fileName === 'mimetype')
  if (mimetype) {
    const type = await textOf(zip, mimetype)
    if (/opendocument\.spreadsheet/.test(type)) return 'ods'
    throw new FileRefused('import.other_office_file', { what: 'un document OpenDocument qui n’est pas un tableau' })
  }
  const other = OTHERS.find(([pattern]) => named(pattern))
  if (other) throw new FileRefused('import.other_office_file', { what: other[1] })
  if (named(/^\[Content_Types\]\.xml$/) && named(/^xl\//)) return 'xlsx'
  throw new FileRefused('import.other_office_file', { what: 'une archive ZIP' })
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > 1000) throw new FileRefused('import.damaged')
  try {
    const chunks = await Array.fromAsync<Buffer>(await zip.openReadStreamPromise(entry))
    return Buffer.concat(chunks).toString('latin1')
  } catch (error) {
    return damaged(error)
  }
}

/** yauzl stops a stream that gives more or less than the directory says. */
async function unpackToNowhere(zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  try {
    for (const entry of entries.filter(({ fileName }) => !fileName.endsWith('/'))) {
      const stream = await zip.openReadStreamPromise(entry)
      for await (const _ of stream) void _
    }
  } catch (error) {
    damaged(error)
  }
}
