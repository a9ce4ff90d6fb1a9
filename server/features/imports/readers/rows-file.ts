/**
 * The rows of a table on disk: one JSON array per line (`[line, cells]`), and beside it an index of byte offsets, so that any
 * range is read without the rest. Social-security numbers are masked before a row is written (SEC-8).
 */
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { isNirHeading } from '#contract/contacts/nir.rules.ts'
import { maskCell } from '#contract/imports/cell.rules.ts'
import { TableRow } from '#contract/imports/imports.types.ts'
import type { Cell } from '#contract/imports/imports.types.ts'

const FLUSH_AT = 256 * 1024
const OFFSET_BYTES = 8

export interface RowsFile {
  write(row: TableRow): void
  /** Ends the file; says how many cells were masked. */
  close(): { masked: number }
}

const indexOf = (path: string) => `${path}.index`

export function createRowsFile(path: string, headings: readonly string[]): RowsFile {
  const file = openSync(path, 'w', 0o600)
  const nirColumns = headings.map((heading) => isNirHeading(heading))
  const offsets: number[] = [0]
  let [pending, pendingBytes, written, masked] = ['', 0, 0, 0]
  const flush = () => {
    writeSync(file, pending)
    written += pendingBytes
    ;[pending, pendingBytes] = ['', 0]
  }
  const mask = (cell: Cell, column: number): Cell => {
    const safe = maskCell(cell, nirColumns[column] ?? false)
    if (safe !== cell) masked += 1
    return safe
  }
  return {
    write({ line, cells }) {
      const text = `${JSON.stringify([line, cells.map(mask)])}\n`
      pending += text
      pendingBytes += Buffer.byteLength(text)
      offsets.push(written + pendingBytes)
      if (pendingBytes > FLUSH_AT) flush()
    },
    close() {
      flush()
      closeSync(file)
      writeFileSync(indexOf(path), Float64Array.from(offsets), { mode: 0o600 })
      return { masked }
    },
  }
}

/** The rows `from` (included) to `to` (excluded), counted from 0 below the headings. Beyond the end: fewer, or none. */
export async function rowsOf(path: string, from: number, to: number): Promise<TableRow[]> {
  const offsets = await offsetsOf(path, from, to)
  const [start, end] = [offsets[0], offsets.at(-1)]
  if (start === undefined || end === undefined || start === end) return []
  const text = (await readBytes(path, start, end - start)).toString('utf8')
  return text.trimEnd().split('\n').map(toRow)
}

export async function removeRows(path: string): Promise<void> {
  await Promise.all([path, indexOf(path)].map((file) => rm(file, { force: true })))
}

async function offsetsOf(path: string, from: number, to: number): Promise<Float64Array> {
  const first = Math.max(from, 0)
  const bytes = await readBytes(indexOf(path), first * OFFSET_BYTES, Math.max(to - first + 1, 0) * OFFSET_BYTES)
  return new Float64Array(bytes.buffer, bytes.byteOffset, Math.floor(bytes.length / OFFSET_BYTES))
}

async function readBytes(path: string, position: number, length: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const room = Math.min(length, Math.max((await file.stat()).size - position, 0))
    // A buffer of its own: the offsets must be aligned.
    const { buffer, bytesRead } = await file.read(Buffer.from(new ArrayBuffer(room)), 0, room, position)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function toRow(text: string): TableRow {
  const parsed: unknown = JSON.parse(text)
  const [line, cells]: readonly unknown[] = Array.isArray(parsed) ? parsed : []
  return TableRow.parse({ line, cells })
}
