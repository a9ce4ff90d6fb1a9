import { describe, expect, test } from 'vitest'
import {
  addContact,
  deleteContact,
  findLikelyDuplicates,
  listContacts,
  listRecentContacts,
  readContactHistory,
} from '#contract/contacts/contacts.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { newId } from '#platform/ids/new-id.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Person } from '../../organisation/organisation.factory.ts'
import { aUser, anAdviser } from '../../users/users.factory.ts'
import { aCategory, aContact } from '../contacts.factory.ts'

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
      name: 'TOUR Eloise de la',
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

  test('CON-9, CON-22 says so in the history and among the recent files; sent twice with one key it is added once', async () => {
    const firm = await aFirm(runtime)
    const adviser = await anAdviser(firm, { firstName: 'Anne', lastName: 'Adam' })
    const me = as(runtime, adviser)
    const idempotencyKey = newId()
    const added = await me.call(addContact, dupont, { idempotencyKey })
    expect(await me.call(addContact, dupont, { idempotencyKey })).toEqual(added)
    expect((await me.call(listContacts, { type: 'client' })).rows).toMatchObject([
      { id: added.id, adviser: { name: 'ADAM Anne' } },
    ])
    expect((await me.call(listRecentContacts, {})).contacts).toMatchObject([{ id: added.id }])
    const { lines } = await me.call(readContactHistory, { contactId: added.id })
    expect(lines).toMatchObject([{ who: 'Anne Adam', what: 'Création' }])
  })

  test('CON-24 refuses a category of another type or of another firm', async () => {
    const firm = await aFirm(runtime)
    const ours = await aCategory(firm, 'P', { type: 'prospect' })
    const theirs = await aCategory(await aFirm(runtime), 'Ailleurs')
    const me = as(runtime, firm.administrator)
    await expect(me.call(addContact, { ...dupont, categoryId: ours.id })).toBeRefused('contact.category_of_another_type')
    await expect(me.call(addContact, { ...dupont, categoryId: theirs.id })).toBeRefused('not_found')
  })
})

describe('likely duplicates', () => {
  const reasons = async (who: Person, entry: object) =>
    (await as(runtime, who).call(findLikelyDuplicates, { kind: 'person', general: {}, ...entry })).duplicates.map(
      (twin) => twin.reasons,
    )

  test('CON-1, ORG-4 nothing of a contact out of sight, of another firm or in the trash', async () => {
    const firm = await aFirm(runtime)
    const far = await anAdviser(firm, { manager: await anAdviser(firm) })
    const { id } = await aContact(firm, { adviser: far, email: 'un@exemple.fr' })
    const entry = { emails: [{ address: 'UN@exemple.fr' }] }
    expect(await reasons(await anAdviser(firm), entry)).toEqual([])
    expect(await reasons((await aFirm(runtime)).administrator, entry)).toEqual([])
    expect(await reasons(firm.administrator, entry)).toEqual([['Même e-mail : un@exemple.fr']])
    await as(runtime, firm.administrator).call(deleteContact, { contactId: id, version: 1 })
    expect(await reasons(firm.administrator, entry)).toEqual([])
  })

  test('CON-1 by phone, SIREN, and name with birth date, the usual or the birth name; never oneself', async () => {
    const firm = await aFirm(runtime)
    const adviser = await anAdviser(firm)
    const anne = await aContact(firm, {
      adviser,
      lastName: 'Lefèvre',
      birthName: 'de La Tour',
      firstNames: 'Anne',
      birthDate: '1980-03-12',
      phone: '0612345678',
    })
    await aContact(firm, { adviser, kind: 'organisation', organisationName: 'Zeta', siren: '352042345' })
    const born = { birthDate: '1980-03-12' }
    expect(await reasons(adviser, { general: { lastName: 'La Tour (de)', firstNames: 'ANNE', ...born } })).toEqual([
      ['Même nom et même date de naissance : LA TOUR (DE) ANNE, 12/03/1980'],
    ])
    expect(await reasons(adviser, { general: { lastName: 'Autre', firstNames: 'Anne', ...born } })).toEqual([])
    expect(
      await reasons(adviser, {
        general: { lastName: 'Lefevre', firstNames: 'Anne', ...born },
        phones: [{ number: '06 12 34 56 78' }],
      }),
    ).toMatchObject([{ length: 2 }])
    expect(await reasons(adviser, { kind: 'organisation', general: { siren: '352 042 345' } })).toEqual([
      ['Même SIREN : 352 042 345'],
    ])
    expect(await reasons(adviser, { phones: [{ number: '0612345678' }], exceptId: anne.id })).toEqual([])
    expect(await reasons(adviser, { phones: [{ number: '06' }] })).toEqual([])
  })
})
