import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { readContact } from '#contract/contacts/contacts.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import { testDatabaseUrl } from '../testing/test-database.ts'
import { keyed } from './keyed.ts'
import { openPool } from './pool.ts'
import type { Pool } from './pool.ts'
import { inTransaction } from './transaction.ts'

const runtime = testRuntime()
const firm = await aFirm(runtime)
const contact = await aContact(firm)

const pools: Pool[] = []
/** One connection, so that what it keeps can be looked at. */
function aPool(prepared: boolean): Pool {
  const pool = openPool(testDatabaseUrl(), () => undefined, { size: 1, prepared })
  pools.push(pool)
  return pool
}
afterAll(() => Promise.all(pools.map((pool) => pool.end())))

const ask = (pool: Pool, id: string) =>
  inTransaction(pool, firm.id, { readOnly: true }, async (db) => {
    const { rows } = await sql<{ name: string }>`
      select ${keyed} last_name as name from "user" where firm_id = ${firm.id} and id = ${id}`.execute(db)
    await sql`select count(*) from "user" where firm_id = ${firm.id} and active`.execute(db)
    return rows
  })

const kept = async (pool: Pool) => {
  const { rows } = await pool.query<{ statement: string; generic: boolean }>(
    'select statement, generic_plans > 0 as generic from pg_prepared_statements',
  )
  return rows
}

describe('keyed statements', () => {
  test('PERF-1 are planned once per connection, the others each time, and say what each values ask for', async () => {
    const pool = aPool(true)
    for (let turn = 0; turn < 7; turn++) expect(await ask(pool, firm.administrator.id)).toHaveLength(1)
    expect(await ask(pool, '00000000-0000-7000-8000-000000000000')).toEqual([])
    expect(await kept(pool)).toEqual([{ statement: expect.stringContaining('last_name as name') as string, generic: true }])
  })

  test('ECO-2 behind a pooler that mixes prepared statements up (DB_PREPARED=0), nothing is kept', async () => {
    const pool = aPool(false)
    expect(await ask(pool, firm.administrator.id)).toHaveLength(1)
    expect(await kept(pool)).toEqual([])
  })

  test('REL-1 go on when the next version adds a column while this one still runs', async () => {
    const pool = aPool(true)
    const read = () => as({ ...runtime, pool }, firm.administrator).call(readContact, { contactId: contact.id })
    const before = await read()
    await runtime.pool.query('alter table contact add column of_the_next_version text')
    try {
      expect(await read()).toEqual(before)
    } finally {
      await runtime.pool.query('alter table contact drop column of_the_next_version')
    }
  })
})
