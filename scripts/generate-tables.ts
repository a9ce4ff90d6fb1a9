import { writeFile } from 'node:fs/promises'
import pg from 'pg'
import { onMigratedDatabase } from './on-migrated-database.ts'

/** Writes db/tables.generated.ts from a migrated database, so that types and schema cannot drift (checked by a test). */

const types: Record<string, string> = {
  int4: 'number',
  int8: 'number',
  bool: 'boolean',
  text: 'string',
  uuid: 'string',
  date: 'string',
  timestamptz: 'string',
  bytea: 'Buffer',
  jsonb: 'Json',
  _uuid: 'string[]',
  numeric: 'string',
}

interface Column {
  table: string
  column: string
  type: string
  nullable: boolean
  defaulted: boolean
}

const pascal = (name: string) =>
  name
    .split('_')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('')

export async function readColumns(client: pg.Client): Promise<Column[]> {
  const { rows } = await client.query<Column>(`
    select c.relname as table, a.attname as column, t.typname as type, not a.attnotnull as nullable,
           (a.atthasdef or a.attidentity <> '') as defaulted
    from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    where c.relkind = 'r' and c.relname <> 'migration'
    order by c.relname collate "C", a.attnum`)
  return rows
}

export function renderTables(columns: readonly Column[]): string {
  const tables = Map.groupBy(columns, (column) => column.table)
  const interfaces = [...tables].map(
    ([table, fields]) => `export interface ${pascal(table)}Table {\n${fields.map(field).join('\n')}\n}`,
  )
  const index = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table`).join('\n')
  return [
    '// Made by scripts/generate-tables.ts from the migrations. Do not edit.',
    "import type { ColumnType, Generated } from 'kysely'",
    '',
    '/** Read as parsed; written as JSON text. */',
    'type Json = ColumnType<unknown, string, string>',
    '',
    ...interfaces.map((text) => `${text}\n`),
    `export interface Tables {\n${index}\n}`,
    '',
  ].join('\n')
}

function field({ column, type, nullable, defaulted }: Column): string {
  const base = types[type]
  if (!base) throw new Error(`no TypeScript type for ${type} (${column})`)
  const value = nullable ? (base === 'Json' ? 'ColumnType<unknown, string | null, string | null>' : `${base} | null`) : base
  if (!defaulted || nullable) return `  ${column}: ${value}`
  return base === 'Json' ? `  ${column}: ColumnType<unknown, string | undefined, string>` : `  ${column}: Generated<${value}>`
}

if (import.meta.main) {
  await onMigratedDatabase(async (url) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await writeFile(new URL('../db/tables.generated.ts', import.meta.url), renderTables(await readColumns(client)))
    await client.end()
  })
}
