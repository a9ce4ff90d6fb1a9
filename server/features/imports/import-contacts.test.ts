import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as contacts from '#contract/contacts/contacts.contract.ts'
import * as contract from '#contract/imports/imports.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import { check, deposit, linesOf, one, write } from './imports.factory.ts'
import { TESTDATA } from './readers/readers.samples.ts'

const runtime = testRuntime()

const countOf = async (person: { firmId: number; id: string }) =>
  (await as(runtime, person).call(contacts.listContacts, { type: 'client', limit: 1 })).total.count

describe('importing contacts', () => {
  test('CON-71, CON-72 a whole file: nobody is added twice, neither by its lines nor by sending it again', async () => {
    const { administrator } = await aFirm(runtime)
    const me = one(runtime, administrator)
    const begun = await deposit(me, join(TESTDATA, 'febrl/dataset1.csv'))
    expect(begun).toMatchObject({ state: 'mapping', lineCount: 1000, format: 'csv' })
    const checked = await check(me, begun, { country: 'AU' })
    expect(checked.state).toBe('checked')
    expect(checked.counts.verdicts).toEqual({ new: 737, updated: 0, unchanged: 0, rejected: 21, duplicate: 242 })
    expect(await countOf(administrator)).toBe(0)
    const done = await write(me, checked)
    expect(done).toMatchObject({ state: 'done', counts: { outcomes: { created: 737, skipped: 242, rejected: 21 } } })
    expect(await countOf(administrator)).toBe(737)
    const again = await check(me, await deposit(me, join(TESTDATA, 'febrl/dataset1.csv')), { country: 'AU' })
    expect(again.counts.verdicts).toMatchObject({ new: 0, unchanged: 737, duplicate: 242, rejected: 21 })
    expect((await write(me, again)).counts.outcomes).toMatchObject({ created: 0, unchanged: 737 })
    expect(await countOf(administrator)).toBe(737)
    expect((await linesOf(me, again, 'duplicate'))[0]?.candidates[0]?.reasons[0]).toBeTruthy()
    expect((await as(runtime, administrator).call(contract.listContactImports, {})).rows).toHaveLength(2)
  })
})
