import { createHash } from 'node:crypto'
import { z } from 'zod'
import { ImportDefaults, Mapping } from '#contract/imports/imports.types.ts'
import type { HeldImport } from './imports.access.ts'
import { AppError } from '#platform/errors/app-error.ts'
import type { FileStore } from '#platform/files/file-store.ts'

type Row = HeldImport['row']

const STATE_WORDS: Readonly<Record<string, string>> = {
  mapping: 'correspondance à choisir',
  checking: 'contrôle en cours',
  checked: 'contrôlé',
  importing: 'import en cours',
  done: 'terminé',
  failed: 'interrompu',
  abandoned: 'abandonné',
  undoing: 'en train d’être défait',
  undone: 'défait',
}

/** An import goes forward: what is asked must fit where it stands. */
export const requireState = ({ row }: HeldImport, ...states: readonly string[]): void => refuseState(row, ...states)

export function refuseState(row: Pick<Row, 'state'>, ...states: readonly string[]): void {
  if (!states.includes(row.state)) throw new AppError('import.not_now', { state: STATE_WORDS[row.state] ?? row.state })
}

/** What a row holds as JSON, in its shape. */
export const importFacts = (row: Pick<Row, 'headings' | 'sheet_names' | 'mapping' | 'defaults'>) => ({
  headings: z.array(z.string()).parse(row.headings),
  sheetNames: z.array(z.string()).parse(row.sheet_names),
  mapping: Mapping.parse(row.mapping),
  defaults: ImportDefaults.parse(row.defaults),
})

export const digestText = (text: string): string => createHash('sha256').update(text).digest('base64url')

/** Where the rows of a file stand, beside the file itself: those of each sheet apart. */
export const rowsPathOf = (filePath: string, table: { sheetName: string; sheetNames: readonly string[] }): string =>
  `${filePath}.${table.sheetNames.indexOf(table.sheetName)}.rows`

/** Where the rows stand of the sheet that an import reads. */
export const rowsPathOfImport = (files: FileStore, row: Row): string =>
  rowsPathOf(files.pathOf(row.firm_id, row.file_id), { sheetName: row.sheet_name, ...importFacts(row) })
