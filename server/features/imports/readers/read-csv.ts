import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { z } from 'zod'
import { delimiterOf } from './delimiter.ts'
import { FileRefused } from './file-refusal.ts'
import type { TableWriter } from './table-writer.ts'
import { beginningOf, textOf } from './text-encoding.ts'
import type { Encoding } from './text-encoding.ts'
import { trimmed } from './workbook-cell.ts'

/** Longer than any line of contacts: a quote was left open. */
const LONGEST_RECORD = 1_000_000

const Parsed = z.object({ record: z.array(z.string()), info: z.object({ records: z.number(), lines: z.number() }) })

/** Reads a text table from disk as a stream: nothing of it stands whole in memory. All cells are texts. */
export async function readCsv(path: string, encoding: Encoding, table: TableWriter): Promise<void> {
  const sample = await beginningOf(path, encoding)
  const delimiter = delimiterOf(sample)
  const skipped = /^sep=.\r?\n/i.test(sample) ? 1 : 0
  const parser = Readable.from(textOf(path, encoding)).pipe(parserFor(delimiter))
  let lastLine = 0
  try {
    for await (const parsed of parser) {
      const { record, info } = Parsed.parse(parsed)
      lastLine = info.lines
      if (info.records > skipped) table.push({ line: info.records, cells: record.map(trimmed) })
    }
  } catch (error) {
    if (error instanceof CsvError) throw new FileRefused('import.broken_quotes', { line: lastLine + 1 })
    throw error
  }
}

const parserFor = (delimiter: string) =>
  parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    ltrim: delimiter !== '\t',
    max_record_size: LONGEST_RECORD,
    info: true,
  })
