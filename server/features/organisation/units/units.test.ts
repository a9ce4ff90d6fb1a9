import { describe, expect, test } from 'vitest'
import * as contract from '#contract/organisation/units.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { historyOf } from '#app/testing/history-of.ts'
import { anAdviser, aUser } from '../../users/users.factory.ts'
import { aFirm } from '../organisation.factory.ts'
import type { Firm } from '../organisation.factory.ts'

const runtime = testRuntime()
const admin = (firm: Firm) => as(runtime, firm.administrator)
const list = async (firm: Firm) => (await admin(firm).call(contract.listBusinessUnits, {})).units

async function belongs(firm: Firm, userId: string, unitId: string) {
  await runtime.pool.query('update "user" set business_unit_id = $3 where firm_id = $1 and id = $2', [firm.id, userId, unitId])
}

describe('business units', () => {
  test('ORG-2 only who administers sees and changes them; another firm’s do not exist', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const { id: unitId } = await admin(firm).call(contract.addBusinessUnit, { name: 'Lyon' })
    const adviser = as(runtime, await anAdviser(firm))
    await expect(adviser.call(contract.listBusinessUnits, {})).toBeRefused('forbidden')
    await expect(adviser.call(contract.addBusinessUnit, { name: 'A' })).toBeRefused('forbidden')
    await expect(adviser.call(contract.deleteBusinessUnit, { unitId })).toBeRefused('forbidden')
    await expect(admin(other).call(contract.deleteBusinessUnit, { unitId })).toBeRefused('not_found')
    await expect(admin(other).call(contract.changeBusinessUnit, { unitId, version: 1, name: 'A' })).toBeRefused('not_found')
    expect(await list(other)).toEqual([])
  })

  test('ORG-2 refuses a name that another has, however capitalised, and a late save', async () => {
    const firm = await aFirm(runtime)
    await admin(firm).call(contract.addBusinessUnit, { name: 'Lyon' })
    const { id: unitId } = await admin(firm).call(contract.addBusinessUnit, { name: 'Paris' })
    const taken = { name: 'Lyon' }
    await expect(admin(firm).call(contract.addBusinessUnit, { name: ' LYON ' })).toBeRefused(
      'organisation.unit_name_taken',
      taken,
    )
    await expect(admin(firm).call(contract.changeBusinessUnit, { unitId, version: 1, name: 'lyon' })).toBeRefused(
      'organisation.unit_name_taken',
      taken,
    )
    await admin(firm).call(contract.changeBusinessUnit, { unitId, version: 1, name: 'PARIS' })
    await expect(admin(firm).call(contract.changeBusinessUnit, { unitId, version: 1, name: 'Lille' })).toBeRefused(
      'stale_version',
      { who: 'Ada Ministre' },
    )
    await expect(admin(firm).call(contract.addBusinessUnit, { name: 'Nice', postcode: '6' })).toBeRefused('invalid_input')
  })

  test('ORG-2 is not deleted while people belong to it: it says who', async () => {
    const firm = await aFirm(runtime)
    const { id: unitId } = await admin(firm).call(contract.addBusinessUnit, { name: 'Lyon' })
    const ines = await aUser(firm, { firstName: 'Inès', lastName: 'Lopez' })
    await belongs(firm, ines.id, unitId)
    await expect(admin(firm).call(contract.deleteBusinessUnit, { unitId })).toBeRefused('organisation.unit_used', {
      unit: 'Lyon',
      who: 'Inès Lopez',
    })
    await belongs(firm, firm.administrator.id, unitId)
    await expect(admin(firm).call(contract.deleteBusinessUnit, { unitId })).toBeRefused('organisation.unit_used_by_many', {
      unit: 'Lyon',
      who: 'Inès Lopez et Ada Ministre',
      count: 2,
    })
    const [unit] = await list(firm)
    expect(unit).toMatchObject({ userCount: 2, notDelete: { code: 'organisation.unit_used_by_many' } })
  })

  test('ORG-2 is added, changed and deleted, each in the history', async () => {
    const firm = await aFirm(runtime)
    const { id: unitId } = await admin(firm).call(contract.addBusinessUnit, { name: 'Réunion', timeZone: 'Indian/Reunion' })
    const place = { line1: '1 rue de Paris', postcode: '97400', town: 'Saint-Denis', phone: '0262 90 00 00' }
    const changed = await admin(firm).call(contract.changeBusinessUnit, { unitId, version: 1, name: 'La Réunion', ...place })
    expect(changed).toMatchObject({ name: 'La Réunion', timeZone: 'Europe/Paris', phone: '+262262900000', version: 2 })
    expect(await list(firm)).toEqual([changed])
    await admin(firm).call(contract.deleteBusinessUnit, { unitId })
    expect(await list(firm)).toEqual([])
    const kinds = (await historyOf(runtime, firm)).map(({ kind }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['unit.created', 'unit.changed', 'unit.deleted']))
  })
})
