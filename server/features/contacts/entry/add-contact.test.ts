import { describe, expect, test } from 'vitest'
import { addContact, findLikelyDuplicates } from '#contract/contacts/contacts.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import { aUser, anAdviser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'

const runtime = testRuntime()
const dupont = { type: 'client', kind: 'person', general: { lastName: 'Dupont', firstNames: 'Jean' } } as const

describe('adding a contact', () => {
  test('CON-1 refuses whoever has no modify right on the type', async () => {
    const firm = await aFirm(runtime)
    const junior = await anAdviser(firm, { profile: 'junior' })
    await expect(as(runtime, junior).call(addContact, dupont)).toBeRefused('forbidden', { right: 'contact.create' })
  })

  test('CON-2 refuses a person without a name, and says every fault at once', async () => {
    const firm = await aFirm(runtime)
    const adviser = await anAdviser(firm)
    const bad = { ...dupont, general: { lastName: ' ', birthDate: '2999-01-01' }, phones: [{ number: '12' }] }
    const call = as(runtime, adviser).call(addContact, bad)
    await expect(call).toBeRefused('contact.name_missing')
    await expect(call).rejects.toMatchObject({
      issues: [{ path: ['general', 'lastName'] }, { path: ['general', 'birthDate'] }, { path: ['phones', '0', 'number'] }],
    })
  })

  test('ORG-22 refuses a main adviser who is not an adviser, or oneself when one is not', async () => {
    const firm = await aFirm(runtime)
    const office = await aUser(firm, { profile: 'backOffice', isAdviser: false, firstName: 'Bo', lastName: 'Office' })
    await expect(as(runtime, office).call(addContact, dupont)).toBeRefused('contact.adviser_missing')
    const forOffice = { ...dupont, mainAdviserId: office.id }
    await expect(as(runtime, firm.administrator).call(addContact, forOffice)).toBeRefused('contact.adviser_impossible', {
      name: 'Bo Office',
    })
  })

  test('ORG-16 refuses to add what its author would not see', async () => {
    const firm = await aFirm(runtime)
    const manager = await anAdviser(firm)
    const far = await anAdviser(firm, { manager })
    const adviser = await anAdviser(firm)
    await expect(as(runtime, adviser).call(addContact, { ...dupont, mainAdviserId: far.id })).toBeRefused('contact.out_of_sight')
  })

  test('CON-1 refuses a likely duplicate until it is confirmed, whatever accents, case and order', async () => {
    const firm = await aFirm(runtime)
    const adviser = await anAdviser(firm)
    await aContact(firm, { adviser, lastName: 'de la Tour', firstNames: 'Éloïse', birthDate: '1980-01-02' })
    const twin = { ...dupont, general: { lastName: 'TOUR', firstNames: 'Eloise de la', birthDate: '1980-01-02' } }
    await expect(as(runtime, adviser).call(addContact, twin)).toBeRefused('contact.likely_duplicate')
    await expect(as(runtime, adviser).call(addContact, { ...twin, confirmed: true })).resolves.toMatchObject({
      name: 'Eloise de la TOUR',
    })
  })

  test('CON-1 keeps what was typed in its kept form', async () => {
    const firm = await aFirm(runtime)
    const adviser = await anAdviser(firm)
    const added = await as(runtime, adviser).call(addContact, {
      ...dupont,
      phones: [{ number: '06 12 34 56 78' }],
      emails: [{ address: 'Jean@Exemple.FR' }],
    })
    const { duplicates } = await as(runtime, adviser).call(findLikelyDuplicates, {
      kind: 'person',
      general: {},
      phones: [{ number: '+33612345678' }],
    })
    expect(duplicates).toMatchObject([{ id: added.id, reasons: ['Même téléphone : 06 12 34 56 78'] }])
  })
})
