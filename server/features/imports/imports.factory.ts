/** The way of an import in tests: file, mapping, check, write, each step as a person takes it. */
import { copyFile, stat, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import * as contract from '#contract/imports/imports.contract.ts'
import type { ImportDetail, LineVerdict } from '#contract/imports/imports.shapes.ts'
import type { ImportDefaults } from '#contract/imports/imports.types.ts'
import { as } from '#app/testing/as.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import type { Upload } from '#platform/files/file-store.ts'
import { workOff } from '#platform/jobs/run-worker.ts'
import type { Person } from '../organisation/organisation.factory.ts'
import * as undoing from '#contract/imports/undo/undo.contract.ts'
import { checkImportLinesHandler, undoImportHandler, writeImportLinesHandler } from './imports.public.ts'

/** A file as the page would send it: a copy, for what comes in is moved to its place. */
export async function anUpload(runtime: Runtime, path: string, name = basename(path)): Promise<Upload> {
  const draft = await runtime.files.draftPath()
  await copyFile(path, draft)
  return { path: draft, name, mediaType: 'application/octet-stream', size: (await stat(draft)).size, sha256: '0'.repeat(64) }
}

const handlers = [checkImportLinesHandler, writeImportLinesHandler, undoImportHandler]

export interface Importer {
  readonly runtime: Runtime
  readonly person: Person
}

export const one = (runtime: Runtime, person: Person): Importer => ({ runtime, person })

export async function deposit({ runtime, person }: Importer, path: string, name?: string): Promise<ImportDetail> {
  return as(runtime, person).call(contract.startContactImport, {}, { upload: await anUpload(runtime, path, name) })
}

/** Rows of text as a file: `;` between cells. */
export async function depositRows(importer: Importer, ...rows: readonly string[]): Promise<ImportDetail> {
  const path = await importer.runtime.files.draftPath()
  await writeFile(path, rows.join('\r\n'))
  return deposit(importer, path, 'essai.csv')
}

export async function check(
  { runtime, person }: Importer,
  { id, version, mapping, defaults }: ImportDetail,
  said: Partial<ImportDefaults> = {},
): Promise<ImportDetail> {
  const me = as(runtime, person)
  await me.call(contract.checkContactImport, { importId: id, version, mapping, defaults: { ...defaults, ...said } })
  return untilIdle({ runtime, person }, id)
}

export async function write({ runtime, person }: Importer, { id, version }: ImportDetail): Promise<ImportDetail> {
  const me = as(runtime, person)
  await me.call(contract.runContactImport, { importId: id, version })
  return untilIdle({ runtime, person }, id)
}

export async function undo({ runtime, person }: Importer, { id, version }: ImportDetail): Promise<ImportDetail> {
  await as(runtime, person).call(undoing.undoContactImport, { importId: id, version })
  return untilIdle({ runtime, person }, id)
}

export const linesOf = async ({ runtime, person }: Importer, { id }: { id: string }, verdict?: LineVerdict) =>
  (await as(runtime, person).call(contract.listImportLines, { importId: id, verdict, limit: 200 })).rows

/** A job behind another of its queue is met a moment after it: the worker looks again, as it does by itself. */
export async function untilIdle({ runtime, person }: Importer, importId: string): Promise<ImportDetail> {
  for (let tries = 0; ; tries++) {
    await workOff(runtime, handlers)
    const read = await as(runtime, person).call(contract.readContactImport, { importId })
    if (tries >= 10 || !['checking', 'importing', 'undoing'].includes(read.state)) return read
  }
}

/** A text file of so many persons, each with a number of its own. */
export const contactsFile = (lines: number): string =>
  [
    'Identifiant externe;Nom;Prénoms;Ville',
    ...Array.from({ length: lines }, (_, line) => `N-${line};Nom ${line};Jo;Rennes`),
  ].join('\r\n')
