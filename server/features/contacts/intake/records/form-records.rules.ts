/** CON-61, CON-62: every line of the tables of a form, as a record that a file can keep, or with why it cannot. */
import { notAfter, readDay } from '#contract/contacts/day.rules.ts'
import { rowPath } from '../form/form-fields.rules.ts'
import type { Block } from '../form/form.types.ts'
import type { IntakeValues } from '../facts/intake-values.rules.ts'
import { saidOf } from '../facts/rest.rules.ts'
import type { IntakeRecord, Who } from './record.types.ts'
import { Row } from './row.rules.ts'
import { READERS } from './row-readers.rules.ts'

type Table = Extract<Block, { block: 'table' }>
/** The day that the form bears, else today: its values are of that day. */
export function dayOf({ texts }: IntakeValues, today: string): string {
  const day = readDay(texts['declaration.date'] ?? '', today)
  return day.ok && notAfter(day.value, today).ok ? day.value : today
}

export function formRecords(values: IntakeValues, today: string): IntakeRecord[] {
  const day = dayOf(values, today)
  const tables = values.definition.pages.flat().filter((block): block is Table => block.block === 'table')
  return tables.flatMap((table) =>
    Array.from({ length: table.rows }, (_, index) => recordOf(values, table, index, day)).filter((record) => record !== null),
  )
}

function recordOf(values: IntakeValues, table: Table, index: number, day: string): IntakeRecord | null {
  const row = new Row(values, rowPath(table.path, index))
  const typed = table.columns.flatMap((cell) => saidOf(cell, row.text(cell.name))).join(' · ')
  const read = READERS[table.path]
  if (!typed || !read) return null
  const of = read(row, { values, day, place: index + 1 })
  const [code, who] = [row.code('kind') ?? 'other', (row.code('who') ?? 't1') as Who]
  return {
    key: row.path,
    label: `${table.row} ${index + 1}`,
    typed,
    code,
    who,
    of: row.fault === null ? of : null,
    fault: row.fault,
  }
}

/** The paths that these records are made of. */
export const recordPaths = (values: IntakeValues): string[] =>
  values.definition.pages
    .flat()
    .filter((block): block is Table => block.block === 'table' && block.path in READERS)
    .flatMap(({ path, rows, columns }) =>
      Array.from({ length: rows }, (_, index) => columns.map(({ name }) => `${rowPath(path, index)}.${name}`)).flat(),
    )
