import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/contacts/contacts.contract.ts'
import { deleteDeal, readDeal } from '#contract/deals/deals.contract.ts'
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
  adviser = await anAdviser(firm, { firstName: 'Anne', lastName: 'Adam' })
})

const remove = (who: Person, contactId: string, over = {}) =>
  as(runtime, who).call(contract.deleteContact, { contactId, version: 1, ...over })
const restore = (who: Person, contactId: string) => as(runtime, who).call(contract.restoreContact, { contactId })
const read = (who: Person, contactId: string) => as(runtime, who).call(contract.readContact, { contactId })
const trash = (who: Person) => as(runtime, who).call(contract.listDeletedContacts, {})

describe('the trash', () => {
  test('CON-40 refuses whoever lacks the right, or does not see the contact', async () => {
    const junior = await anAdviser(firm, { profile: 'junior' })
    const { id } = await aContact(firm, { adviser: junior })
    await expect(remove(junior, id)).toBeRefused('forbidden', { right: 'contact.delete' })
    await expect(restore(junior, id)).toBeRefused('forbidden')
    await expect(remove((await aFirm(runtime)).administrator, id)).toBeRefused('not_found')
    await expect(remove(firm.administrator, id, { version: 2 })).toBeRefused('stale_version')
  })

  test('CON-6 a private file in the trash does not exist for the others', async () => {
    const { id } = await aContact(firm, { adviser, isPrivate: true })
    await remove(adviser, id, { version: 2 })
    expect(await trash(firm.administrator)).toEqual({ rows: [], total: { count: 0, exact: true } })
    await expect(restore(firm.administrator, id)).toBeRefused('not_found')
    expect(await trash(adviser)).toMatchObject({ total: { count: 1 } })
  })

  test('CON-40 says before that deals are under way', async () => {
    const contact = await aContact(firm, { adviser, lastName: 'Dupont' })
    await aDeal(firm, { contact, template: await aTemplate(firm) })
    await expect(remove(adviser, contact.id)).toBeRefused('contact.has_running_deals', { name: 'DUPONT Claude' })
    expect(await read(adviser, contact.id)).toMatchObject({ version: 1 })
  })

  test('CON-40 thrown away it is nowhere; restored it has everything it had, and no more', async () => {
    const contact = await aContact(firm, { adviser, lastName: 'Dupont', email: 'a@exemple.fr' })
    const template = await aTemplate(firm)
    const [kept, thrownBefore] = [await aDeal(firm, { contact, template }), await aDeal(firm, { contact, template })]
    await as(runtime, firm.administrator).call(deleteDeal, { dealId: thrownBefore.id })
    await remove(adviser, contact.id, { confirmed: true })
    await expect(read(adviser, contact.id)).toBeRefused('not_found')
    await expect(as(runtime, adviser).call(readDeal, { dealId: kept.id })).toBeRefused('not_found')
    expect((await as(runtime, adviser).call(contract.listContacts, { type: 'client', search: 'dupont' })).total.count).toBe(0)
    expect(await trash(adviser)).toMatchObject({ rows: [{ id: contact.id, name: 'DUPONT Claude', deletedBy: 'Anne Adam' }] })
    await restore(adviser, contact.id)
    expect(await read(adviser, contact.id)).toMatchObject({ emails: [{ address: 'a@exemple.fr' }] })
    expect(await as(runtime, adviser).call(readDeal, { dealId: kept.id })).toMatchObject({ id: kept.id })
    await expect(as(runtime, adviser).call(readDeal, { dealId: thrownBefore.id })).toBeRefused('not_found')
    expect(await trash(adviser)).toMatchObject({ rows: [] })
    const { lines } = await as(runtime, adviser).call(contract.readContactHistory, { contactId: contact.id })
    expect(lines.map(({ what }) => what)).toEqual(['Sortie de la corbeille', 'Mise à la corbeille', 'Création'])
    await expect(restore(adviser, contact.id)).toBeRefused('not_found')
  })

  test('CON-40 refuses to restore over a contact that has taken its external identifier', async () => {
    const { id } = await aContact(firm, { adviser, externalId: 'C-1' })
    await remove(adviser, id)
    await aContact(firm, { adviser, externalId: 'C-1' })
    await expect(restore(adviser, id)).toBeRefused('contact.external_id_taken', { value: 'C-1' })
  })
})
