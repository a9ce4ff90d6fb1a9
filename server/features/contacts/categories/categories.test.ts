import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/contacts/contacts.contract.ts'
import { placeCategory } from '#contract/contacts/list/list.contract.ts'
import type { ContactType } from '#contract/contacts/contacts.types.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { runJob } from '#app/testing/run-job.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anAdviser, aUser } from '../../users/users.factory.ts'
import { aCategory, aContact } from '../contacts.factory.ts'
import { insertContacts } from '../entry/insert-contacts.ts'
import { actingAs } from '../../organisation/organisation.factory.ts'
import { admitContact } from '../contact-rights.access.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import { newId } from '#platform/ids/new-id.ts'
import { categoryDeletionHandler } from './category-deletion.handler.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm)
})

const list = (who: Person, type: ContactType = 'client') => as(runtime, who).call(contract.listCategories, { type })
const tree = async (who: Person) =>
  (await list(who)).categories.map(({ name, depth, count }) => `${'  '.repeat(depth)}${name} ${count.count}`)
const admin = () => as(runtime, firm.administrator)

describe('categories', () => {
  test('CON-24 only who settles the firm’s lists changes them', async () => {
    const office = await aUser(firm, { profile: 'backOffice' })
    const { id } = await aCategory(firm, 'VIP')
    const me = as(runtime, office)
    await expect(me.call(contract.addCategory, { type: 'client', name: 'A' })).toBeRefused('forbidden', {
      right: 'settings.manage',
    })
    await expect(me.call(contract.editCategory, { categoryId: id, name: 'A' })).toBeRefused('forbidden')
    await expect(me.call(contract.deleteCategory, { categoryId: id })).toBeRefused('forbidden')
    expect(await list(office)).toMatchObject({ can: { manage: false }, categories: [{ name: 'VIP' }] })
  })

  test('ORG-4 another firm’s category does not exist', async () => {
    const { id } = await aCategory(firm, 'VIP')
    const stranger = (await aFirm(runtime)).administrator
    await expect(as(runtime, stranger).call(contract.editCategory, { categoryId: id, name: 'A' })).toBeRefused('not_found')
    await expect(as(runtime, stranger).call(contract.addCategory, { type: 'client', name: 'A', parentId: id })).toBeRefused(
      'not_found',
    )
    await expect(as(runtime, stranger).call(contract.deleteCategory, { categoryId: id })).toBeRefused('not_found')
    expect(await list(stranger)).toMatchObject({ categories: [] })
  })

  test('CON-24 refuses a name taken at its place, a parent of another type, and too deep a tree', async () => {
    const { id } = await aCategory(firm, 'VIP')
    await expect(admin().call(contract.addCategory, { type: 'client', name: 'vip ' })).toBeRefused(
      'contact.category_name_taken',
      { name: 'vip' },
    )
    await expect(admin().call(contract.addCategory, { type: 'prospect', name: 'A', parentId: id })).toBeRefused(
      'contact.category_of_another_type',
    )
    let parentId = id
    for (const name of ['2', '3', '4', '5']) parentId = (await aCategory(firm, name, { parentId })).id
    await expect(admin().call(contract.addCategory, { type: 'client', name: '6', parentId })).toBeRefused(
      'contact.category_too_deep',
      { max: 5 },
    )
    const { id: other } = await aCategory(firm, 'Autre')
    await expect(admin().call(contract.editCategory, { categoryId: other, name: 'VIP' })).toBeRefused(
      'contact.category_name_taken',
    )
    expect(await aCategory(firm, 'VIP', { type: 'prospect' })).toHaveProperty('id')
  })

  test('CON-20, CON-24 the tree in order, each counting what one sees in it and below', async () => {
    const vip = await aCategory(firm, 'VIP')
    const gold = await aCategory(firm, 'Or', { parentId: vip.id })
    await aCategory(firm, 'Autres')
    const other = await anAdviser(firm, { manager: adviser })
    await aContact(firm, { adviser, categoryId: vip.id })
    await aContact(firm, { adviser: other, categoryId: gold.id })
    await aContact(firm, { adviser, categoryId: null })
    await aContact(firm, { adviser, categoryId: gold.id, isPrivate: true })
    expect(await tree(firm.administrator)).toEqual(['VIP 2', '  Or 1', 'Autres 0'])
    expect(await tree(adviser)).toEqual(['VIP 3', '  Or 2', 'Autres 0'])
    expect(await tree(other)).toEqual(['VIP 1', '  Or 1', 'Autres 0'])
    expect((await list(adviser)).uncategorised).toEqual({ count: 1, exact: true })
    const { total } = await as(runtime, adviser).call(contract.listContacts, { type: 'client', categoryId: vip.id })
    expect(total.count).toBe(3)
  })

  test('CON-1, CON-24 one default category per type, given to whoever is added', async () => {
    const first = await aCategory(firm, 'Un', { isDefault: true })
    const second = await aCategory(firm, 'Deux')
    await admin().call(contract.editCategory, { categoryId: second.id, isDefault: true, name: 'Deux bis' })
    expect((await list(adviser)).categories.map(({ name, isDefault }) => [name, isDefault])).toEqual([
      ['Un', false],
      ['Deux bis', true],
    ])
    const { id } = await aContact(firm, { adviser })
    const read = (contactId: string) => as(runtime, adviser).call(contract.readContact, { contactId })
    expect(await read(id)).toMatchObject({ category: { name: 'Deux bis' } })
    expect(await read((await aContact(firm, { adviser, categoryId: first.id })).id)).toMatchObject({ category: { name: 'Un' } })
    await admin().call(contract.editCategory, { categoryId: second.id, isDefault: false })
    expect(await read((await aContact(firm, { adviser })).id)).toMatchObject({ category: null })
  })

  test('CON-24 categories are put in order and below one another; not below themselves, nor too deep, nor elsewhere', async () => {
    const [one, two, three] = [await aCategory(firm, 'Un'), await aCategory(firm, 'Deux'), await aCategory(firm, 'Trois')]
    const place = (who: Person, categoryId: string, parentId: string | null, index: number) =>
      as(runtime, who).call(placeCategory, { categoryId, parentId, index })
    const office = await aUser(firm, { profile: 'backOffice' })
    await expect(place(office, one.id, null, 1)).toBeRefused('forbidden', { right: 'settings.manage' })
    await expect(place((await aFirm(runtime)).administrator, one.id, null, 1)).toBeRefused('not_found')
    await place(firm.administrator, one.id, null, 2)
    expect(await tree(adviser)).toEqual(['Deux 0', 'Trois 0', 'Un 0'])
    await place(firm.administrator, three.id, two.id, 0)
    await place(firm.administrator, one.id, two.id, 0)
    expect(await tree(adviser)).toEqual(['Deux 0', '  Un 0', '  Trois 0'])
    await expect(place(firm.administrator, two.id, three.id, 0)).toBeRefused('contact.category_below_itself', { name: 'Deux' })
    await aCategory(firm, 'un')
    await expect(place(firm.administrator, one.id, null, 0)).toBeRefused('contact.category_name_taken')
    const prospects = await aCategory(firm, 'P', { type: 'prospect' })
    await expect(place(firm.administrator, one.id, prospects.id, 0)).toBeRefused('contact.category_of_another_type')
    let parentId = (await aCategory(firm, 'A')).id
    for (const name of ['B', 'C', 'D']) parentId = (await aCategory(firm, name, { parentId })).id
    await expect(place(firm.administrator, two.id, parentId, 0)).toBeRefused('contact.category_too_deep', { max: 5 })
  })

  test('CON-24 deleting says where its contacts go, private ones and the trash included', async () => {
    const [from, to] = [await aCategory(firm, 'De'), await aCategory(firm, 'Vers')]
    const child = await aCategory(firm, 'Dessous', { parentId: from.id })
    await expect(admin().call(contract.deleteCategory, { categoryId: from.id })).toBeRefused('contact.category_has_children', {
      name: 'De',
    })
    await admin().call(contract.deleteCategory, { categoryId: child.id })
    const prospects = await aCategory(firm, 'P', { type: 'prospect' })
    await expect(admin().call(contract.deleteCategory, { categoryId: from.id, moveToId: prospects.id })).toBeRefused(
      'contact.category_of_another_type',
    )
    await expect(admin().call(contract.deleteCategory, { categoryId: from.id, moveToId: from.id })).toBeRefused('not_found')
    const kept = await aContact(firm, { adviser, categoryId: from.id, isPrivate: true })
    const thrown = await aContact(firm, { adviser, categoryId: from.id })
    await as(runtime, adviser).call(contract.deleteContact, { contactId: thrown.id, version: 1 })
    expect(await admin().call(contract.deleteCategory, { categoryId: from.id, moveToId: to.id })).toEqual({ jobId: null })
    await as(runtime, adviser).call(contract.restoreContact, { contactId: thrown.id })
    for (const { id } of [kept, thrown]) {
      expect(await as(runtime, adviser).call(contract.readContact, { contactId: id })).toMatchObject({
        category: { name: 'Vers' },
      })
    }
    const { lines } = await as(runtime, adviser).call(contract.readContactHistory, { contactId: kept.id })
    expect(lines[0]).toMatchObject({ what: 'Modification en lot', field: 'Catégorie', before: 'De', after: 'Vers' })
  })

  test('CON-24, REL-1 a large category is emptied by a job that goes on after a crash and tells no number', async () => {
    const { id: categoryId } = await aCategory(firm, 'Grande')
    await actingAs(firm, firm.administrator, (ctx) =>
      insertContacts(
        ctx,
        admitContact(ctx, 'client'),
        Array.from({ length: 620 }, (_, n) => ({
          id: newId(),
          type: 'client' as const,
          kind: 'person' as const,
          categoryId,
          mainAdviserId: adviser.id,
          general: readGeneral('person', { lastName: `Lot ${n}` }, ctx.today).general,
          phones: [],
          emails: [],
          addresses: [],
        })),
        'demo',
      ),
    )
    const { jobId } = await admin().call(contract.deleteCategory, { categoryId })
    await expect(runJob(runtime, firm.administrator, categoryDeletionHandler, jobId ?? '', { diesAfter: 1 })).rejects.toThrow(
      'killed',
    )
    const job = await runJob(runtime, firm.administrator, categoryDeletionHandler, jobId ?? '')
    expect(job).toMatchObject({ state: 'done', done: 0, total: null })
    expect(await list(firm.administrator)).toMatchObject({ categories: [], uncategorised: { count: 620, exact: true } })
  })
})
