import { beforeEach, describe, expect, test } from 'vitest'
import { listContacts, readContact, readContactHistory } from '#contract/contacts/contacts.contract.ts'
import { convertContact, previewConversion } from '#contract/contacts/conversion/conversion.contract.ts'
import { readDeal } from '#contract/deals/deals.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aDeal } from '../../deals/deals.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm)
})

const me = () => as(runtime, adviser)
const convert = (contactId: string, over: object = {}) =>
  me().call(convertContact, { contactId, version: 1, to: 'organisation', name: 'Petit Conseil', ...over })

describe('converting a contact', () => {
  test('CON-50 refuses whoever may not change it, an older version, the kind it has already', async () => {
    const junior = await anAdviser(firm, { profile: 'junior' })
    const theirs = await aContact(firm, { adviser: junior })
    const asked = { contactId: theirs.id, version: 1, to: 'organisation' as const, name: 'X' }
    await expect(as(runtime, junior).call(convertContact, asked)).toBeRefused('forbidden', { right: 'contact.edit' })
    await expect(as(runtime, junior).call(previewConversion, { contactId: theirs.id })).toBeRefused('forbidden')
    const { id } = await aContact(firm, { adviser })
    await expect(convert(id, { version: 2 })).toBeRefused('stale_version')
    await expect(convert(id, { to: 'person' })).toBeRefused('contact.already_converted')
    const hidden = await aContact(firm, { adviser: firm.administrator, isPrivate: true })
    await expect(convert(hidden.id, { version: 2 })).toBeRefused('not_found')
  })

  test('CON-50 same contact, same past: what is put aside is said before, and is readable in the history', async () => {
    const contact = await aContact(firm, {
      adviser,
      lastName: 'Petit',
      firstNames: 'Anne',
      profession: 'Notaire',
      birthDate: '1980-05-05',
      notes: 'À rappeler',
      email: 'anne@petit.fr',
    })
    const deal = await aDeal(firm, { contact, template: await aTemplate(firm) })
    const preview = await me().call(previewConversion, { contactId: contact.id })
    expect(preview).toMatchObject({ to: 'organisation', name: 'PETIT Anne', version: 1 })
    expect(preview.setAside).toContainEqual({ label: 'Date de naissance', value: '05/05/1980' })

    const converted = await convert(contact.id)
    expect(converted).toMatchObject({
      id: contact.id,
      kind: 'organisation',
      name: 'Petit Conseil',
      version: 2,
      general: { lastName: null, profession: null, notes: 'À rappeler', organisationName: 'Petit Conseil' },
      emails: [{ address: 'anne@petit.fr' }],
    })
    expect(await me().call(readDeal, { dealId: deal.id })).toMatchObject({ contact: { name: 'Petit Conseil' } })
    const found = async (search: string) => (await me().call(listContacts, { type: 'client', search })).total.count
    expect([await found('petit conseil'), await found('anne')]).toEqual([1, 1])

    const { lines } = await me().call(readContactHistory, { contactId: contact.id })
    const put = lines.filter(({ what }) => what === 'Conversion en personne morale')
    expect(put).toContainEqual(expect.objectContaining({ field: 'Profession', before: 'Notaire', after: null }))
    expect(put).toContainEqual(expect.objectContaining({ field: 'Dénomination', before: null, after: 'Petit Conseil' }))
    expect(new Set(put.map(({ field }) => field))).toEqual(
      new Set([...preview.setAside.map(({ label }) => label), 'Dénomination']),
    )
  })

  test('CON-50 and back', async () => {
    const { id } = await aContact(firm, { adviser, kind: 'organisation', organisationName: 'Petit', siren: '310836614' })
    const back = await convert(id, { to: 'person', name: 'Petit', firstNames: 'Anne' })
    expect(back).toMatchObject({ kind: 'person', name: 'PETIT Anne', general: { siren: null, organisationName: null } })
    expect(await me().call(readContact, { contactId: id })).toEqual(back)
  })
})
