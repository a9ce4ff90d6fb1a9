import { beforeEach, describe, expect, test } from 'vitest'
import { applyKeywords, listContacts, readContact, readContactHistory } from '#contract/contacts/contacts.contract.ts'
import { editCell, listContactFollowers } from '#contract/contacts/list/list.contract.ts'
import type { Cell } from '#contract/contacts/list/list.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anAdviser, aUser } from '../../users/users.factory.ts'
import { aCategory, aContact, aKeyword } from '../contacts.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm)
})

const me = () => as(runtime, adviser)
const edit = (contactId: string, version: number, cell: Cell) => me().call(editCell, { contactId, version, cell })

describe('a cell of the list', () => {
  test('CON-21, REL-2 refuses without the right, out of sight, what is wrong, and what somebody saved meanwhile', async () => {
    const { id } = await aContact(firm, { adviser })
    const junior = await anAdviser(firm, { profile: 'junior' })
    const theirs = await aContact(firm, { adviser: junior })
    const cell = { field: 'email', address: 'claude@essai.fr' } as const
    await expect(as(runtime, junior).call(editCell, { contactId: theirs.id, version: 1, cell })).toBeRefused('forbidden')
    const secret = await aContact(firm, { adviser, isPrivate: true })
    await expect(as(runtime, firm.administrator).call(editCell, { contactId: secret.id, version: 2, cell })).toBeRefused(
      'not_found',
    )
    await expect(edit(id, 1, { field: 'phone', number: '12' })).toBeRefused('contact.phone_invalid')
    const prospects = await aCategory(firm, 'P', { type: 'prospect' })
    await expect(edit(id, 1, { field: 'category', categoryId: prospects.id })).toBeRefused('contact.category_of_another_type')
    await edit(id, 1, cell)
    await expect(edit(id, 1, { field: 'email', address: 'autre@essai.fr' })).toBeRefused('stale_version', {
      who: expect.any(String),
    })
    expect(await me().call(readContact, { contactId: id })).toMatchObject({ emails: [{ address: 'claude@essai.fr' }] })
  })

  test('CON-21 phone and e-mail take the place of the preferred one, or the next is shown; the history tells of an entry', async () => {
    const { id } = await aContact(firm, { adviser, phone: '06 12 34 56 78' })
    const row = await edit(id, 1, { field: 'phone', number: '07 81 00 00 00' })
    expect(row).toMatchObject({ phone: '+33781000000', version: 2 })
    expect((await me().call(readContact, { contactId: id })).phones).toHaveLength(1)
    expect(await edit(id, 2, { field: 'phone', number: null })).toMatchObject({ phone: null })
    expect(await edit(id, 3, { field: 'email', address: 'C.ESSAI@essai.fr' })).toMatchObject({ email: 'c.essai@essai.fr' })
    expect(await edit(id, 4, { field: 'general', general: { profession: 'Notaire' } })).toMatchObject({
      general: { profession: 'Notaire' },
    })
    const { lines } = await me().call(readContactHistory, { contactId: id })
    expect(lines[0]).toMatchObject({ what: 'Modification', field: 'Profession', before: null, after: 'Notaire' })
  })

  test('CON-20, CON-23 category and keywords; keywords that others put on meanwhile stay', async () => {
    const { id } = await aContact(firm, { adviser })
    const vip = await aCategory(firm, 'VIP')
    const [golf, sail] = [await aKeyword(firm, 'Golf'), await aKeyword(firm, 'Voile')]
    expect(await edit(id, 1, { field: 'category', categoryId: vip.id })).toMatchObject({ category: { name: 'VIP' }, version: 2 })
    await as(runtime, firm.administrator).call(applyKeywords, { selection: { ids: [id] }, add: [sail.id] })
    const row = await edit(id, 2, { field: 'keywords', add: [golf.id], remove: [] })
    expect(row.keywords.map(({ name }) => name)).toEqual(['Golf', 'Voile'])
    expect(await edit(id, 2, { field: 'category', categoryId: null })).toMatchObject({ category: null })
    const { lines } = await me().call(readContactHistory, { contactId: id })
    expect(lines.map(({ what }) => what)).toEqual([
      'Modification',
      'Modification',
      'Modification en lot',
      'Modification',
      'Création',
    ])
  })
})

describe('what a list shows', () => {
  test('CON-21 a row holds what may be a column: keywords, age, fields that are filled, when I was last there', async () => {
    const golf = await aKeyword(firm, 'Golf')
    const { id } = await aContact(firm, { adviser, birthDate: '1980-05-05', profession: 'Notaire', keywordIds: [golf.id] })
    const rows = async (who: Person) => (await as(runtime, who).call(listContacts, { type: 'client' })).rows
    expect((await rows(adviser))[0]).toMatchObject({
      keywords: [{ id: golf.id, name: 'Golf' }],
      general: { birthDate: '1980-05-05', profession: 'Notaire' },
      openedAt: null,
      age: expect.any(Number),
    })
    expect(Object.keys((await rows(adviser))[0]!.general)).toEqual(['birthDate', 'profession'])
    await edit(id, 1, { field: 'general', general: { source: 'Notaire' } })
    expect((await rows(adviser))[0]?.openedAt).not.toBeNull()
    const colleague = await anAdviser(firm, { manager: adviser })
    await aContact(firm, { adviser: colleague })
    expect((await rows(colleague))[0]?.openedAt).toBeNull()
  })

  test('CON-20 advisers and « Autres » within one’s reach; choosing either narrows the list, counts included', async () => {
    const office = await aUser(firm, { profile: 'backOffice', lastName: 'Bureau', firstName: 'Zoé', isAdviser: false })
    await aContact(firm, { adviser, lastName: 'Un', firstNames: null })
    await aContact(firm, { adviser, assistants: [office], lastName: 'Deux', firstNames: null })
    await aContact(firm, { adviser, assistants: [office], lastName: 'Caché', firstNames: null, isPrivate: true })
    const names = async (who: Person, asked: object) => {
      const { rows, total } = await as(runtime, who).call(listContacts, { type: 'client', ...asked })
      expect(total.count).toBe(rows.length)
      return rows.map(({ name }) => name)
    }
    expect(await names(firm.administrator, { followedByOthers: true })).toEqual(['DEUX'])
    expect(await names(firm.administrator, { adviserId: office.id })).toEqual(['DEUX'])
    expect(await names(adviser, { followedByOthers: true })).toEqual(['CACHÉ', 'DEUX'])
    const around = await as(runtime, firm.administrator).call(listContactFollowers, { type: 'client' })
    expect(around.advisers.map(({ id }) => id)).toContain(adviser.id)
    expect(around.others).toEqual([{ id: office.id, name: 'BUREAU Zoé' }])
    const stranger = await as(runtime, (await aFirm(runtime)).administrator).call(listContactFollowers, { type: 'client' })
    expect(JSON.stringify(stranger)).not.toContain(office.id)
  })
})
