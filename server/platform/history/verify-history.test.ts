import { beforeEach, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { inTransaction } from '../database/transaction.ts'
import { testRuntime } from '#app/testing/as.ts'
import { actingAs, aFirm } from '#features/organisation/organisation.factory.ts'
import type { Firm } from '#features/organisation/organisation.factory.ts'
import { verifyHistory } from './verify-history.ts'

const runtime = testRuntime()
let firm: Firm
let lines: number
const verify = () => verifyHistory(runtime.pool, firm.id)
/** As somebody who holds the database would. */
const tamper = (statement: string) => runtime.pool.query(statement.replaceAll(':firm', String(firm.id)))

beforeEach(async () => {
  firm = await aFirm(runtime)
  for (const name of ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq', 'Six']) {
    await actingAs(firm, firm.administrator, async (ctx) => {
      ctx.record({ kind: 'user.created', subjectId: firm.administrator.id, data: { name } })
      ctx.record({ kind: 'user.signed_in', subjectId: firm.administrator.id, data: { address: null } })
    })
  }
  lines = (await verify()).lines
})

describe('the hash-chained history', () => {
  test('SEC-6 stands whole when nobody touched it, whatever others write meanwhile', async () => {
    expect(await verify()).toMatchObject({ brokenAt: null, lines })
    const writing = Array.from({ length: 8 }, () =>
      actingAs(firm, firm.administrator, async (ctx) =>
        ctx.record({ kind: 'user.signed_out', subjectId: firm.administrator.id, data: {} }),
      ),
    )
    expect(await verify()).toMatchObject({ brokenAt: null })
    await Promise.all(writing)
    expect(await verify()).toMatchObject({ brokenAt: null, lines: lines + 8 })
  })

  test.each([
    ['changed', `update history set data = '{"name":"Autre"}' where firm_id = :firm and seq = 7`, 7],
    ['given to another', `update history set actor_id = null where firm_id = :firm and seq = 6`, 6],
    ['dated otherwise', `update history set at = at - interval '1 day' where firm_id = :firm and seq = 6`, 6],
    ['filed otherwise', `update history set subject_type = 'deal' where firm_id = :firm and seq = 6`, 6],
    ['removed', `delete from history where firm_id = :firm and seq = 6`, 6],
    ['removed at the beginning', `delete from history where firm_id = :firm and seq = 1`, 1],
  ])('SEC-6 a line %s is found', async (_what, statement, brokenAt) => {
    const { rowCount } = await tamper(statement)
    expect(rowCount).toBe(1)
    expect(await verify()).toMatchObject({ brokenAt })
  })

  test('SEC-6 two lines exchanged are found', async () => {
    await tamper(`update history set seq = -seq where firm_id = :firm and seq in (6, 7)`)
    await tamper(`update history set seq = 13 + seq where firm_id = :firm and seq < 0`)
    expect(await verify()).toMatchObject({ brokenAt: 6 })
  })

  test('SEC-6 a line slipped in is found', async () => {
    await tamper(`insert into history select firm_id, seq + 1, at, actor_id, operation, kind, subject_type, subject_id, contact_id, data, hash, hash
      from history where firm_id = :firm order by seq desc limit 1`)
    expect(await verify()).toMatchObject({ brokenAt: lines + 1 })
  })

  test('SEC-6 the last lines cut off are found, and all of them', async () => {
    await tamper(`delete from history where firm_id = :firm and seq > 8`)
    expect(await verify()).toMatchObject({ brokenAt: 9, lines: 8 })
    await tamper(`delete from history where firm_id = :firm`)
    expect(await verify()).toMatchObject({ brokenAt: 1, lines: 0 })
  })

  test('SEC-6 cut off with the head rewritten to match, a hash written down elsewhere tells', async () => {
    const { lastHash } = await verify()
    const witness = [{ seq: lines, hash: lastHash }]
    expect(await verifyHistory(runtime.pool, firm.id, witness)).toMatchObject({ brokenAt: null })
    await tamper(`delete from history where firm_id = :firm and seq > 8`)
    await tamper(
      `update history_head set (seq, hash) = (select seq, hash from history where firm_id = :firm and seq = 8) where firm_id = :firm`,
    )
    expect(await verify()).toMatchObject({ brokenAt: null })
    expect(await verifyHistory(runtime.pool, firm.id, witness)).toMatchObject({ brokenAt: 9 })
  })

  test('SEC-6 the program itself can neither change nor remove a line', async () => {
    for (const statement of [
      `update history set operation = 'x' where firm_id = ${firm.id}`,
      `delete from history where firm_id = ${firm.id}`,
    ]) {
      const asProgram = inTransaction(runtime.pool, firm.id, {}, (db) => sql.raw(statement).execute(db))
      await expect(asProgram).rejects.toThrow(/permission denied for table history/)
    }
  })
})
