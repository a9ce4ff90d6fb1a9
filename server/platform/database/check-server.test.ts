import { Client } from 'pg'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { testDatabaseUrl } from '../testing/test-database.ts'
import { checkServer, refuseOlder } from './check-server.ts'

const url = testDatabaseUrl()

async function ask<Row extends object>(text: string): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

const marked = async () => {
  const [row] = await ask<{ marked: boolean }>(`select proleakproof as marked from pg_proc where proname = 'textlike'`)
  return row?.marked
}

test('a server too old is refused in one French sentence', () => {
  expect(() => refuseOlder(15)).toThrow('DATABASE_URL mène à PostgreSQL 15 ; Sillage demande PostgreSQL 18 ou plus récent.')
  expect(() => refuseOlder(19)).not.toThrow()
})

test('marks lost by a dump and restore come back at the start; without the right to set them, the log says so', async () => {
  await ask('alter function pg_catalog.textlike(text, text) not leakproof')
  const said: string[] = []
  const log = pino({ level: 'warn' }, { write: (line) => void said.push(line) })
  await ask(`do $$ begin create role sillage_plain login password 'plain'; exception when duplicate_object then null; end $$`)
  const plain = new URL(url)
  plain.username = 'sillage_plain'
  plain.password = 'plain'
  await checkServer(plain.href, log)
  expect(said.join()).toContain('searches will be slow')
  expect(await marked()).toBe(false)
  await checkServer(url, log)
  expect(await marked()).toBe(true)
})
