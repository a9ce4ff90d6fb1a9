import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { testRuntime } from '#app/testing/as.ts'
import { aFirm } from '#features/organisation/organisation.factory.ts'
import { testDatabaseUrl } from '../testing/test-database.ts'
import { openPool } from './pool.ts'
import { inTransaction } from './transaction.ts'
import type { Handle } from './transaction.ts'

const runtime = testRuntime()
const firm = await aFirm(runtime)
/** One connection: whatever a transaction leaves behind, the next one meets. */
const pool = openPool(testDatabaseUrl(), () => undefined, { size: 1 })
afterAll(() => pool.end())

interface Standing {
  role: string
  firm: string
  read_only: string
}
const standing = async (db: Handle) => {
  const { rows } = await sql<Standing>`
    select current_user as role, current_setting('app.firm_id') as firm, current_setting('transaction_read_only') as read_only`.execute(
    db,
  )
  return rows[0]
}

describe('a transaction', () => {
  test('SEC-3 stands behind the fence from its first read, sent with the opening', async () => {
    const fenced = { role: 'sillage_app', firm: String(firm.id), read_only: 'on' }
    const mode = { readOnly: true, first: standing }
    const both = await inTransaction(pool, firm.id, mode, async (db, first) => [first, await standing(db)])
    expect(both).toEqual([fenced, fenced])
    const { rows } = await pool.query<{ inside: boolean }>(`select current_user = 'sillage_app' as inside`)
    expect(rows[0]).toEqual({ inside: false })
  })

  test('SEC-3 whose fence cannot be put up does no work', async () => {
    const outsider = `outsider_${process.pid}_${firm.id}`
    await runtime.pool.query(`create role ${outsider} login password 'dehors'`)
    const url = Object.assign(new URL(testDatabaseUrl()), { username: outsider, password: 'dehors' })
    const outside = openPool(url.href, () => undefined, { size: 1 })
    let worked = false
    const work = async () => {
      worked = true
    }
    await expect(inTransaction(outside, firm.id, {}, work)).rejects.toThrow('permission denied to set role')
    expect(worked).toBe(false)
    await outside.end()
    await runtime.pool.query(`drop role ${outsider}`)
  })

  test('SEC-2 that reads writes nothing', async () => {
    const write = (db: Handle) =>
      sql`update "user" set first_name = 'Autre' where firm_id = ${firm.id} and id = ${firm.administrator.id}`.execute(db)
    await expect(inTransaction(pool, firm.id, { readOnly: true }, write)).rejects.toThrow('read-only transaction')
  })

  test('REL-1 in which a statement failed is never said to be kept, even if its error was swallowed', async () => {
    const work = async (db: Handle) => {
      await sql`update "user" set first_name = 'Autre' where firm_id = ${firm.id}`.execute(db)
      await sql`select 1 / 0`.execute(db).catch(() => undefined)
    }
    await expect(inTransaction(pool, firm.id, {}, work)).rejects.toThrow('nothing was committed')
    const { rows } = await pool.query(`select from "user" where firm_id = $1 and first_name = 'Autre'`, [firm.id])
    expect(rows).toEqual([])
  })
})
