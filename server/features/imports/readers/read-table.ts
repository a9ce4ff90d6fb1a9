/**
 * CON-70, SEC-4: reads a file of contacts safely. What it is is told by its bytes; it is parsed in a process of its own, with
 * limits of memory and time; its rows are left on disk for `rowsOf`, never whole in the web process.
 */
import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { importErrors } from '#contract/imports/imports.errors.ts'
import { TableInfo } from '#contract/imports/imports.types.ts'
import { refuse } from '#contract/kernel/verdict.ts'
import type { Refusal } from '#contract/kernel/verdict.ts'
import { runChild } from '#platform/children/run-child.ts'
import type { FileRefusalCode } from './file-refusal.ts'
import { MAX_BYTES, MAX_MEGABYTES, READING } from './limits.ts'
import { removeRows } from './rows-file.ts'

export type ReadResult = { readonly ok: true; readonly table: TableInfo } | Refusal<FileRefusalCode>

export interface ReadOptions {
  /** Another sheet of the workbook than the likeliest. */
  readonly sheet?: string
  /** Stops the reading process. */
  readonly signal?: AbortSignal
}

/**
 * `originalName`: what the user calls the file, for sentences only. `outPath`: where the rows go, with an index beside it;
 * nothing is left there when the file is refused.
 */
export async function readTable(
  path: string,
  originalName: string,
  outPath: string,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const { size } = await stat(path)
  if (size === 0) return refuse('import.file_empty', { name: originalName })
  if (size > MAX_BYTES) {
    return refuse('import.too_big', { name: originalName, size: Math.ceil(size / 1024 / 1024), max: MAX_MEGABYTES })
  }
  const result = await inProcess(path, originalName, outPath, options).catch(async (error: unknown) => {
    await removeRows(outPath)
    throw error
  })
  if (!result.ok) await removeRows(outPath)
  return result
}

const READER = fileURLToPath(new URL('./read-table.child.ts', import.meta.url))

const FileCode = z.custom<FileRefusalCode>((code) => typeof code === 'string' && Object.hasOwn(importErrors, code))

const Answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), table: TableInfo }),
  z.object({ ok: z.literal(false), code: FileCode, values: z.record(z.string(), z.union([z.string(), z.number()])) }),
])

async function inProcess(path: string, name: string, outPath: string, { sheet, signal }: ReadOptions): Promise<ReadResult> {
  const end = await runChild(READER, JSON.stringify({ path, name, outPath, sheet }), READING, signal)
  const answer = Answer.safeParse(end.message)
  if (answer.success) return answer.data
  signal?.throwIfAborted()
  // Killed: by a limit of memory or time. Ended by itself without an answer: a bug of ours.
  if (end.killed) return refuse('import.too_heavy', { name })
  throw new Error(`the reading process failed: ${end.stderr}`)
}
