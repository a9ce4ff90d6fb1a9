import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { withDatabase } from '../testing/database-url.ts'
import { testDatabaseUrl } from '../testing/test-database.ts'
import { migrate } from './migrate.ts'

let folder: string
let url: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sillage-migrations-'))
  const name = `test_migrate_${randomBytes(6).toString('hex')}`
  await query(testDatabaseUrl(), `create database ${name}`)
  url = withDatabase(testDatabaseUrl(), name)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('what a migration refuses, changing nothing', () => {
  test('an applied file that was changed', async () => {
    file('20261101_one.sql', 'create table one ()')
    await migrate(url, folder)
    file('20261101_one.sql', 'create table one (id int)')
    file('20261102_two.sql', 'create table two ()')
    await expect(migrate(url, folder)).rejects.toThrow('La migration 20261101_one.sql a été modifiée')
    expect(await tables()).toEqual(['migration', 'one'])
  })

  test('an applied file that is missing: an older version of the program on a newer base', async () => {
    file('20261101_one.sql', 'create table one ()')
    await migrate(url, folder)
    rmSync(join(folder, '20261101_one.sql'))
    await expect(migrate(url, folder)).rejects.toThrow('installez la version la plus récente')
  })

  test('a new file dated before the last applied one', async () => {
    file('20261102_two.sql', 'create table two ()')
    await migrate(url, folder)
    file('20261101_one.sql', 'create table one ()')
    await expect(migrate(url, folder)).rejects.toThrow('20261101_one.sql est datée d’avant 20261102_two.sql')
    expect(await tables()).toEqual(['migration', 'two'])
  })

  test('a file without a date', async () => {
    file('one.sql', 'create table one ()')
    await expect(migrate(url, folder)).rejects.toThrow('one.sql n’est pas datée')
    expect(await tables()).toEqual([])
  })

  test('a file that fails half-way is undone whole; those before it stay, those after wait', async () => {
    file('20261101_one.sql', 'create table one ()')
    file('20261102_two.sql', 'create table two (); create table nonsense (id nonsense)')
    file('20261103_three.sql', 'create table three ()')
    await expect(migrate(url, folder)).rejects.toThrow(
      'La migration 20261102_two.sql a échoué et n’a rien changé : type "nonsense" does not exist',
    )
    expect(await tables()).toEqual(['migration', 'one'])
    file('20261102_two.sql', 'create table two ()')
    expect(await migrate(url, folder)).toEqual(['20261102_two.sql', '20261103_three.sql'])
  })
})

describe('applying', () => {
  test('in the order of names, once, recorded with their hash', async () => {
    file('20261102_two.sql', 'alter table one add column id int')
    file('20261101_one.sql', 'create table one ()')
    expect(await migrate(url, folder)).toEqual(['20261101_one.sql', '20261102_two.sql'])
    expect(await migrate(url, folder)).toEqual([])
    const rows = await query(url, 'select name, length(sha256) as length from migration order by name collate "C"')
    expect(rows.map((row) => row['length'])).toEqual([64, 64])
    expect(await query(url, `select obj_description('migration'::regclass) as said`)).toEqual([{ said: '@local' }])
  })

  test('two processes at once: one waits for the other, each file runs once', async () => {
    file('20261101_one.sql', 'select pg_sleep(0.3); create table one ()')
    file('20261102_two.sql', 'create table two ()')
    const done = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)])
    expect(done.flat().toSorted()).toEqual(['20261101_one.sql', '20261102_two.sql'])
    expect(done.filter((names) => names.length === 0)).toHaveLength(2)
  })

  test('no migration at all is no error', async () => {
    expect(await migrate(url, join(folder, 'absent'))).toEqual([])
  })
})

function file(name: string, sql: string): void {
  writeFileSync(join(folder, name), sql)
}

async function tables(): Promise<unknown[]> {
  const rows = await query(url, `select tablename from pg_tables where schemaname = 'public' order by 1`)
  return rows.map((row) => row['tablename'])
}

async function query(on: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: on })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
