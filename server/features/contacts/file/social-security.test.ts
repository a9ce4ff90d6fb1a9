import { beforeAll, describe, expect, test } from 'vitest'
import * as contract from '#contract/contacts/contacts.contract.ts'
import { generalFields } from '#contract/contacts/general.fields.ts'
import { addEvent } from '#contract/timeline/timeline.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { whereIs } from '#app/testing/where-is.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { parseInput } from '#platform/http/read-input.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm } from '../../organisation/organisation.factory.ts'
import { aContact } from '../contacts.factory.ts'

const runtime = testRuntime()
const NIR = '2 55 08 14 168 025 38'
let firm: Firm
beforeAll(async () => {
  firm = await aFirm(runtime)
})
const me = () => as(runtime, firm.administrator)

/** Does the field take any text at all? */
const takesText = (contactId: string, field: string): boolean => {
  try {
    parseInput(contract.editContact, { contactId, version: 1, general: { [field]: NIR } })
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}

describe('SEC-8 a social-security number', () => {
  test.each(['person', 'organisation'] as const)('is kept in no field of the General tab of a %s', async (kind) => {
    const { id: contactId } = await aContact(firm, { kind, lastName: 'Roy', organisationName: 'Roy' })
    const texts = generalFields(kind).filter((field) => takesText(contactId, field))
    expect(texts).toEqual(expect.arrayContaining(['source', 'notes', 'emailingConsentOrigin', 'language']))
    for (const field of texts) {
      const { version } = await me().call(contract.readContact, { contactId })
      await me()
        .call(contract.editContact, { contactId, version, general: { [field]: `Vu ${NIR}` } })
        // An identifier that this is not is refused: not kept either.
        .catch((error: unknown) => expect(error).toBeInstanceOf(AppError))
      expect([field, await whereIs(runtime.pool, NIR)]).toEqual([field, []])
    }
  })

  test('is kept in no line of an address, nor in an event', async () => {
    const { id: contactId } = await aContact(firm)
    const { version } = await me().call(contract.readContact, { contactId })
    const address = { line1: NIR, line2: NIR, line3: NIR, town: NIR }
    await me().call(contract.editCoordinates, { contactId, version, addresses: [address] })
    await me().call(addEvent, { contactId, kind: 'appointment', subject: NIR, place: NIR, notes: `<p>${NIR}</p>` })
    expect(await whereIs(runtime.pool, NIR)).toEqual([])
  })
})
