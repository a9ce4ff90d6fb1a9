import { expect, test } from 'vitest'
import { addKeyword, readContact } from '#contract/contacts/contacts.contract.ts'
import * as contract from '#contract/contacts/keyword-settings.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { aUser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'

const runtime = testRuntime()
const admin = (firm: Firm) => as(runtime, firm.administrator)
const aKeyword = async (firm: Firm, name: string) => (await admin(firm).call(addKeyword, { name })).id

test('ORG-51 keywords are settled by who has the right, in their own firm', async () => {
  const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
  const keywordId = await aKeyword(firm, 'Golf')
  const office = as(runtime, await aUser(firm, { profile: 'backOffice' }))
  await expect(office.call(contract.listKeywordSettings, {})).toBeRefused('forbidden')
  await expect(office.call(contract.renameKeyword, { keywordId, name: 'A' })).toBeRefused('forbidden')
  await expect(admin(other).call(contract.renameKeyword, { keywordId, name: 'A' })).toBeRefused('not_found')
  await expect(admin(other).call(contract.deleteKeyword, { keywordId })).toBeRefused('not_found')
})

test('ORG-51 a keyword that contacts carry is not deleted; renamed, it is so everywhere', async () => {
  const firm = await aFirm(runtime)
  const [keywordId, spare] = [await aKeyword(firm, 'Golf'), await aKeyword(firm, 'Voile')]
  const { id: contactId } = await aContact(firm, { keywordIds: [keywordId] })
  await expect(admin(firm).call(contract.deleteKeyword, { keywordId })).toBeRefused('contact.keyword_used', { name: 'Golf' })
  await expect(admin(firm).call(contract.renameKeyword, { keywordId, name: 'VOILE' })).toBeRefused('contact.keyword_taken', {
    name: 'Voile',
  })
  await admin(firm).call(contract.renameKeyword, { keywordId, name: 'Golfeur' })
  await admin(firm).call(contract.deleteKeyword, { keywordId: spare })
  const { keywords } = await admin(firm).call(contract.listKeywordSettings, {})
  expect(keywords).toEqual([{ id: keywordId, name: 'Golfeur', uses: { count: 1, exact: true } }])
  expect(JSON.stringify(await admin(firm).call(readContact, { contactId }))).toContain('Golfeur')
})
