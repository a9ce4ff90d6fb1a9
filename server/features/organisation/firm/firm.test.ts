import { describe, expect, test } from 'vitest'
import * as contract from '#contract/organisation/firm.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aFirm } from '../organisation.factory.ts'
import type { Firm } from '../organisation.factory.ts'

const runtime = testRuntime()
const admin = (firm: Firm) => as(runtime, firm.administrator)
const complete = {
  version: 1,
  name: 'Cabinet Duparc',
  siren: '404 833 048',
  oriasNumber: 'n° 07 001 234',
  vatNumber: 'fr 83 404 833 048',
  phone: '01 42 00 00 00',
  capitalCents: 1_000_000,
  iasCategories: ['COA' as const],
}

describe('the firm', () => {
  test('ORG-1 only who administers sees and changes it', async () => {
    const firm = await aFirm(runtime)
    const adviser = as(runtime, await anAdviser(firm))
    await expect(adviser.call(contract.readFirm, {})).toBeRefused('forbidden', { right: 'firm.manage' })
    await expect(adviser.call(contract.changeFirm, complete)).toBeRefused('forbidden')
    await expect(adviser.call(contract.readFirmHistory, {})).toBeRefused('forbidden')
  })

  test.each([
    ['siren', '404833049'],
    ['siret', '40483304800000'],
    ['siret', '73282932000074'],
    ['vatNumber', 'FR82404833048'],
    ['vatNumber', 'FR44732829320'],
    ['oriasNumber', '0700123'],
    ['postcode', '7500'],
    ['phone', '12'],
    ['email', 'cabinet@'],
    ['website', 'javascript:alert(1)'],
    ['name', ' '],
  ])('ORG-1 refuses %s « %s » and changes nothing', async (field, value) => {
    const firm = await aFirm(runtime)
    await expect(admin(firm).call(contract.changeFirm, { ...complete, [field]: value })).toBeRefused('invalid_input')
    expect(await admin(firm).call(contract.readFirm, {})).toMatchObject({ name: 'Cabinet Essai', siren: null, version: 1 })
  })

  test('REL-2 two who change it: the second is told who saved', async () => {
    const firm = await aFirm(runtime)
    await admin(firm).call(contract.changeFirm, complete)
    const late = admin(firm).call(contract.changeFirm, { ...complete, name: 'Autre' })
    await expect(late).toBeRefused('stale_version', { who: 'Ada Ministre' })
    expect((await admin(firm).call(contract.readFirm, {})).name).toBe('Cabinet Duparc')
  })

  test('ORG-1 keeps what was typed as the registers write it', async () => {
    const firm = await aFirm(runtime)
    const saved = await admin(firm).call(contract.changeFirm, complete)
    expect(saved).toMatchObject({
      siren: '404833048',
      oriasNumber: '07001234',
      vatNumber: 'FR83404833048',
      phone: '+33142000000',
      iasCategories: ['COA'],
      version: 2,
    })
    expect(await admin(firm).call(contract.readFirm, {})).toEqual(saved)
    expect(await admin(firm).call(contract.changeFirm, { ...complete, version: 2 })).toMatchObject({ version: 2 })
  })

  test('ORG-1 its history says who changed what, before and after, the latest first', async () => {
    const firm = await aFirm(runtime)
    await admin(firm).call(contract.changeFirm, complete)
    await admin(firm).call(contract.changeFirm, { ...complete, version: 2, phone: null })
    const { lines, next } = await admin(firm).call(contract.readFirmHistory, { limit: 1 })
    expect(lines).toEqual([
      expect.objectContaining({ who: 'Ada Ministre', field: 'Téléphone', before: '01 42 00 00 00', after: '' }),
    ])
    const older = await admin(firm).call(contract.readFirmHistory, { before: next ?? undefined })
    expect(older.lines).toContainEqual(expect.objectContaining({ field: 'Numéro ORIAS', before: '', after: '07 001 234' }))
    expect(older.lines.at(-1)).toMatchObject({ what: 'Création' })
    expect(older.next).toBeNull()
  })

  test('ORG-4 another firm keeps its own', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    await admin(firm).call(contract.changeFirm, complete)
    expect(await admin(other).call(contract.readFirm, {})).toMatchObject({ name: 'Cabinet Essai', siren: null })
    expect((await admin(other).call(contract.readFirmHistory, {})).lines).toHaveLength(1)
  })
})
