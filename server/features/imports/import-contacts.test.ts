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

/** What is seen again and again until the work is over. */
async function meanwhile<T>(work: Promise<T>, look: () => Promise<number>): Promise<{ result: T; seen: number[] }> {
  const seen: number[] = []
  let over = false
  const ended = work.finally(() => {
    over = true
  })
  while (!over) seen.push(await look())
  return { result: await ended, seen }
}

describe('importing contacts', () => {
  test('CON-71, CON-72, CON-73 a whole file, while lists are read: nobody is added twice, neither by its lines nor by sending it again', async () => {
    const { administrator } = await aFirm(runtime)
    const me = one(runtime, administrator)
    const begun = await deposit(me, join(TESTDATA, 'febrl/dataset1.csv'))
    expect(begun).toMatchObject({ state: 'mapping', lineCount: 1000, format: 'csv' })
    const checked = await check(me, begun, { country: 'AU' })
    expect(checked.state).toBe('checked')
    expect(checked.counts.verdicts).toEqual({ new: 737, updated: 0, unchanged: 0, rejected: 21, duplicate: 242 })
    expect(await countOf(administrator)).toBe(0)
    const { result: done, seen } = await meanwhile(write(me, checked), () => countOf(administrator))
    // Lists go on answering, and only grow.
    expect(seen.length).toBeGreaterThan(1)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
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
