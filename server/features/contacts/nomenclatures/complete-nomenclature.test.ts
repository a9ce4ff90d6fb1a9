import { expect, test } from 'vitest'
import { completeNomenclature } from '#contract/contacts/nomenclatures/nomenclatures.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'

const runtime = testRuntime()
const { administrator } = await aFirm(runtime)
const found = async (list: 'legal_forms' | 'activities', query: string) =>
  (await as(runtime, administrator).call(completeNomenclature, { list, query })).lines

test('CON-2 a legal form is found by its code or any words of its label, accents aside', async () => {
  expect(await found('legal_forms', '6540')).toEqual([{ code: '6540', label: 'Société civile immobilière' }])
  expect((await found('legal_forms', 'immobiliere civile')).map(({ code }) => code)).toContain('6540')
  expect(await found('legal_forms', 'zzz')).toEqual([])
  expect(await found('legal_forms', ' ')).toEqual([])
})

test('CON-2 an activity is found with or without the dot of its code; only whole codes are offered', async () => {
  expect((await found('activities', '6630'))[0]).toEqual({ code: '66.30Z', label: 'Gestion de fonds' })
  expect(await found('activities', '66.30Z')).toHaveLength(1)
  expect((await found('activities', 'holding')).map(({ code }) => code)).toContain('64.20Z')
})
