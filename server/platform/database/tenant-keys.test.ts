import { describe, expect, test } from 'vitest'
import { Client } from 'pg'
import { testDatabaseUrl } from '../testing/test-database.ts'

/**
 * SEC-3: a row of one firm cannot point to another's, and the database can be distributed by firm: the firm stands first
 * in every key, index and reference. A table outside (reference data, the coordinator's own) is marked by its comment.
 */
const client = new Client({ connectionString: testDatabaseUrl() })
await client.connect()

interface Table {
  readonly name: string
  readonly mark: string | null
  readonly fenced: boolean
  readonly granted: boolean
}
const { rows: tables } = await client.query<Table>(`
  select c.relname as name, substring(obj_description(c.oid) from '^@\\w+') as mark,
    c.relrowsecurity and exists (select from pg_policy p where p.polrelid = c.oid) as fenced,
    exists (select from unnest(array['select', 'insert', 'update', 'delete']) as right_name
            where has_table_privilege('sillage_app', c.oid, right_name)) as granted
  from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
  where c.relkind in ('r', 'p') order by c.relname`)
const { rows: indexes } = await client.query<{ table: string; index: string; first: string; primary: boolean }>(`
  select t.relname as table, i.relname as index, coalesce(a.attname, '(expression)') as first, x.indisprimary as primary
  from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
  join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
  left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]`)
const { rows: references } = await client.query<{ table: string; name: string; target: string; pairs: string[] }>(`
  select t.relname as table, c.conname as name, f.relname as target,
    array(select a.attname || '=' || b.attname from generate_subscripts(c.conkey, 1) k
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[k]
      join pg_attribute b on b.attrelid = c.confrelid and b.attnum = c.confkey[k])::text[] as pairs
  from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class f on f.oid = c.confrelid
  join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'public'
  where c.contype = 'f'`)
await client.end()

const tenant = tables.filter(({ mark }) => mark === null)
const isTenant = (name: string) => tenant.some((table) => table.name === name)

describe('keys of the tables of firms', () => {
  test('there are tables to walk, and a mark is one of two', () => {
    expect(tenant.length).toBeGreaterThan(35)
    expect(tables.map(({ mark }) => mark).filter((mark) => mark !== null && mark !== '@local' && mark !== '@reference')).toEqual(
      [],
    )
  })

  test.each(tenant.map(({ name }) => [name]))('SEC-3 %s: the firm is first in the primary key and every index', (name) => {
    const own = indexes.filter(({ table }) => table === name)
    expect(own.filter(({ primary }) => primary)).toHaveLength(1)
    expect(own.filter(({ first }) => first !== 'firm_id')).toEqual([])
  })

  test.each(
    references
      .filter(({ table }) => isTenant(table))
      .map((reference) => [`${reference.table}.${reference.name}`, reference] as const),
  )('SEC-3 %s names the firm on both sides', (_name, { target, pairs }) => {
    expect(pairs[0]).toBe(target === 'firm' ? 'firm_id=id' : 'firm_id=firm_id')
    if (target !== 'firm') expect(isTenant(target)).toBe(true)
  })

  test('SEC-3 whatever the program can reach is fenced by firm, or marked as nobody’s', () => {
    expect(tables.filter(({ granted, fenced, mark }) => granted && !fenced && mark === null)).toEqual([])
    expect(tenant.filter(({ fenced }) => !fenced)).toEqual([])
  })
})
