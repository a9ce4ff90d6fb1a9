import { beforeAll, describe, expect, test } from 'vitest'
import { completeTown } from '#contract/contacts/contacts.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Person } from '../../organisation/organisation.factory.ts'
import { loadTowns } from './load-towns.ts'

const runtime = testRuntime()
let somebody: Person

beforeAll(async () => {
  await Promise.all([loadTowns(runtime.pool), loadTowns(runtime.pool)])
  somebody = (await aFirm(runtime)).administrator
})

const complete = async (query: string) =>
  (await as(runtime, somebody).call(completeTown, { query })).towns.map(({ postcode, name }) => `${postcode} ${name}`)

describe('towns', () => {
  test('CON-3 loading again changes nothing', async () => {
    const count = () => runtime.pool.query('select count(*) from town').then(({ rows }) => rows[0])
    const before = await count()
    await loadTowns(runtime.pool)
    expect(await count()).toEqual(before)
    expect(before).toEqual({ count: 35_600 })
  })

  test('CON-3 by postcode, whole or begun', async () => {
    expect(await complete('35400')).toEqual(['35400 Saint-Malo'])
    expect(await complete('75 0')).toContain('75001 Paris')
    expect(await complete('99999')).toEqual([])
  })

  test('CON-3 by name, whatever accents, hyphens and « St »', async () => {
    expect(await complete('st malo')).toContain('35400 Saint-Malo')
    expect((await complete('epinal'))[0]).toBe('88000 Épinal')
    expect(await complete('%')).toEqual([])
    expect(await complete('')).toEqual([])
  })
})
