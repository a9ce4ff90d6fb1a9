import { expect, test } from 'vitest'
import { countContactsByUser } from '#contract/contacts/contacts.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'

const runtime = testRuntime()

test('ORG-31, CON-6 contacts by main adviser, of those that I see only', async () => {
  const firm = await aFirm(runtime)
  const [left, right] = [await anAdviser(firm, { manager: firm.administrator }), await anAdviser(firm)]
  for (const adviser of [left, left, right]) await aContact(firm, { adviser })
  await aContact(firm, { adviser: left, isPrivate: true })
  const countsOf = async (person: typeof left) =>
    Object.fromEntries((await as(runtime, person).call(countContactsByUser, {})).counts.map((one) => [one.userId, one.count]))
  expect(await countsOf(firm.administrator)).toEqual({ [left.id]: 2, [right.id]: 1 })
  expect(await countsOf(left)).toEqual({ [left.id]: 3 })
})
