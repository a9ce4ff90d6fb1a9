import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/contacts/contacts.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
let contactId: string

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm)
  contactId = (await aContact(firm, { adviser, phone: '0612345678', email: 'un@exemple.fr' })).id
})

type Lists = { phones?: object[]; emails?: object[]; addresses?: object[] }
const write = (who: Person, version: number, lists: Lists) =>
  as(runtime, who).call(contract.editCoordinates, { contactId, version, ...lists } as never)

describe('coordinates', () => {
  test('CON-3 refuses whoever does not see the file, or may not change it', async () => {
    const stranger = (await aFirm(runtime)).administrator
    await expect(write(stranger, 1, {})).toBeRefused('not_found')
    const junior = await anAdviser(firm, { profile: 'junior' })
    await expect(write(junior, 1, {})).toBeRefused('forbidden', { right: 'contact.edit' })
  })

  test('CON-3 refuses a phone, an e-mail and a postcode that cannot be, each on its line', async () => {
    const bad = { phones: [{ number: '06 12' }], emails: [{ address: 'nulle part' }], addresses: [{ postcode: '99' }] }
    const call = write(adviser, 1, bad)
    await expect(call).toBeRefused('contact.phone_invalid', { value: '06 12' })
    await expect(call).rejects.toMatchObject({
      issues: [
        { path: ['phones', '0', 'number'] },
        { path: ['emails', '0', 'address'] },
        { path: ['addresses', '0', 'postcode'] },
      ],
    })
  })

  test('REL-2 refuses over what somebody saved meanwhile', async () => {
    await as(runtime, adviser).call(contract.editContact, { contactId, version: 1, general: { notes: 'x' } })
    await expect(write(adviser, 1, {})).toBeRefused('stale_version')
  })

  test('CON-3, CON-9 adds, changes and removes lines; one is preferred; the list and the history follow', async () => {
    const {
      phones: [standing],
    } = await as(runtime, adviser).call(contract.readContact, { contactId })
    const after = await write(adviser, 1, {
      phones: [
        { ...standing, number: '06 12 34 56 79', preferred: false },
        { label: 'work', number: '01 23 45 67 89 poste 12', preferred: true },
        { number: '+33612345679' },
      ],
      addresses: [{ label: 'home', line1: '12 rue des Lilas', postcode: '35 000', town: ' Rennes ' }, { town: ' ' }],
    })
    expect(after.phones).toMatchObject([
      { id: standing?.id, number: '+33612345679', preferred: false },
      { label: 'work', number: '+33123456789', extension: '12', preferred: true },
    ])
    expect(after).toMatchObject({
      emails: [],
      addresses: [{ line1: '12 rue des Lilas', postcode: '35000', town: 'Rennes', preferred: true }],
      version: 2,
    })
    const { rows } = await as(runtime, adviser).call(contract.listContacts, { type: 'client', search: 'rennes 0123' })
    expect(rows).toMatchObject([{ phone: '+33123456789', email: null, town: 'Rennes' }])
    const { lines } = await as(runtime, adviser).call(contract.readContactHistory, { contactId, limit: 1 })
    expect(lines.map(({ field, before, after: is }) => [field, before, is])).toEqual([
      ['Téléphone', 'Mobile : 06 12 34 56 78 (préféré)', 'Mobile : 06 12 34 56 79'],
      ['Téléphone', null, 'Professionnel : 01 23 45 67 89 poste 12 (préféré)'],
      ['E-mail', 'Personnel : un@exemple.fr (préféré)', null],
      ['Adresse', null, 'Domicile : 12 rue des Lilas, 35000 Rennes (préférée)'],
    ])
  })

  test('CON-3 a line cannot take the id of another contact’s', async () => {
    const other = await aContact(firm, { adviser, phone: '0698765432' })
    const {
      phones: [theirs],
    } = await as(runtime, adviser).call(contract.readContact, { contactId: other.id })
    const { phones } = await write(adviser, 1, { phones: [{ ...theirs, number: '0611111111' }] })
    expect(phones[0]?.id).not.toBe(theirs?.id)
    expect((await as(runtime, adviser).call(contract.readContact, { contactId: other.id })).phones).toEqual([theirs])
  })
})
