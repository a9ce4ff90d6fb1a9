import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, test } from 'vitest'
import { testDatabaseUrl } from '../testing/test-database.ts'

/**
 * SEC-3, the second fence: whatever a feature forgets, the database gives a transaction of one firm nothing of another's.
 * Walks the catalogue, so a new table is covered: its rows are made up from its columns, with checks and references put
 * aside, in a transaction that is taken back.
 */
const ME = 900_001
const OTHER = 900_002

interface Column {
  readonly name: string
  readonly type: string
}
interface Table {
  readonly name: string
  readonly columns: readonly Column[]
}

const client = new Client({ connectionString: testDatabaseUrl() })
await client.connect()
afterAll(() => client.end())
const { rows: tables } = await client.query<Table>(`
  select c.relname as name, json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relkind = 'r' and coalesce(obj_description(c.oid), '') not like '@%' group by c.relname order by c.relname`)

const VALUES: Readonly<Record<string, (firm: number) => unknown>> = {
  integer: (firm) => firm,
  bigint: (firm) => firm,
  boolean: () => true,
  uuid: (firm) => `00000000-0000-8000-8000-000000${firm}`,
  'uuid[]': () => [],
  text: (firm) => `t${firm}`,
  date: () => '2026-11-22',
  bytea: (firm) => Buffer.from(String(firm)),
  jsonb: () => '{}',
  numeric: () => 1,
  'text[]': () => [],
  'timestamp(3) with time zone': () => '2026-11-22T00:00:00Z',
}
const rowOf = ({ columns }: Table, firm: number): unknown[] =>
  columns.map(({ name, type }) => {
    const value = VALUES[type]
    if (!value) throw new Error(`no made-up value for ${type} (${name})`)
    return value(firm)
  })
const insertInto = (table: Table, firm: number) => {
  const names = table.columns.map(({ name }) => `"${name}"`).join(', ')
  const holes = table.columns.map((_column, index) => `$${index + 1}`).join(', ')
  return client.query(`insert into "${table.name}" (${names}) values (${holes})`, rowOf(table, firm))
}
const become = (firm: number | '') => client.query(`set local role sillage_app; set local app.firm_id = '${firm}'`)

/** Runs it in a savepoint: the rows touched, or the code of PostgreSQL's refusal. */
async function attempt(statement: () => Promise<{ rowCount: number | null }>): Promise<number | string> {
  await client.query('savepoint attempt')
  try {
    return (await statement()).rowCount ?? 0
  } catch (error) {
    await client.query('rollback to savepoint attempt')
    return error instanceof Error && 'code' in error ? String(error.code) : String(error)
  }
}
const REFUSED = '42501'

describe.each(tables.map((table) => [table.name, table] as const))('%s', (name, table) => {
  beforeEach(async () => {
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    const checks = await client.query<{ name: string }>(
      `select conname as name from pg_constraint where conrelid = '"${name}"'::regclass and contype = 'c'`,
    )
    for (const check of checks.rows) await client.query(`alter table "${name}" drop constraint "${check.name}"`)
    await insertInto(table, OTHER)
  })
  afterEach(() => client.query('rollback'))

  test('SEC-3 in its own firm the row is there', async () => {
    await become(OTHER)
    expect(await attempt(() => client.query(`select 1 from "${name}"`))).toBe(1)
  })

  test('SEC-3 from another firm, or from none, it is neither read, changed nor removed', async () => {
    for (const firm of [ME, ''] as const) {
      await become(firm)
      expect(await attempt(() => client.query(`select 1 from "${name}"`))).toBe(0)
      expect([0, REFUSED]).toContain(await attempt(() => client.query(`update "${name}" set firm_id = firm_id`)))
      expect([0, REFUSED]).toContain(await attempt(() => client.query(`delete from "${name}"`)))
    }
    await become(OTHER)
    expect(await attempt(() => client.query(`select 1 from "${name}"`))).toBe(1)
  })

  test('SEC-3 no row is written for another firm, nor moved to it', async () => {
    await become(ME)
    expect(await attempt(() => insertInto(table, OTHER + 1))).toBe(REFUSED)
    await attempt(() => insertInto(table, ME))
    expect([0, REFUSED]).toContain(await attempt(() => client.query(`update "${name}" set firm_id = ${OTHER + 1}`)))
  })
})

describe('what stands outside any firm', () => {
  beforeAll(async () => {
    await client.query('begin')
    await client.query(
      `insert into firm (id, name, created_at) overriding system value values (${OTHER}, 'Autre', now()), (${ME}, 'Moi', now())`,
    )
  })
  afterAll(() => client.query('rollback'))

  test('SEC-3 a firm sees itself only', async () => {
    await become(ME)
    const { rows } = await client.query('select id from firm')
    expect(rows).toEqual([{ id: ME }])
    expect(await attempt(() => client.query(`update firm set name = 'x' where id = ${OTHER}`))).toBe(0)
    expect(await attempt(() => client.query(`delete from firm`))).toBe(REFUSED)
    expect(await attempt(() => client.query(`insert into firm (name, created_at) values ('x', now())`))).toBe(REFUSED)
  })
})
