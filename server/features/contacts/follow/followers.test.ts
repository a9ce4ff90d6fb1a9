import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/contacts/contacts.contract.ts'
import { changeDealState, readDeal } from '#contract/deals/deals.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aDeal } from '../../deals/deals.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser, aUser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
let colleague: Person
let outsider: Person

beforeEach(async () => {
  firm = await aFirm(runtime)
  const manager = await anAdviser(firm, { profile: 'manager' })
  adviser = await anAdviser(firm, { manager, firstName: 'Anne', lastName: 'Adam' })
  colleague = await anAdviser(firm, { manager, firstName: 'Bruno', lastName: 'Bel' })
  outsider = await anAdviser(firm, { manager: colleague, firstName: 'Odile', lastName: 'Out' })
})

const read = (who: Person, contactId: string) => as(runtime, who).call(contract.readContact, { contactId })
const follow = (who: Person, contactId: string, version: number, main: Person, co: Person[] = [], assistants: Person[] = []) =>
  as(runtime, who).call(contract.setFollowers, {
    contactId,
    version,
    mainAdviserId: main.id,
    coAdviserIds: co.map(({ id }) => id),
    assistantIds: assistants.map(({ id }) => id),
  })
const tick = (who: Person, contactId: string, version: number, isPrivate = true) =>
  as(runtime, who).call(contract.setPrivate, { contactId, version, isPrivate })

describe('who follows a contact', () => {
  test('CON-6 refuses whoever does not see it, or may not change it', async () => {
    const { id } = await aContact(firm, { adviser })
    await expect(follow(outsider, id, 1, outsider)).toBeRefused('not_found')
    const junior = await anAdviser(firm, { profile: 'junior' })
    const theirs = await aContact(firm, { adviser: junior })
    await expect(follow(junior, theirs.id, 1, adviser)).toBeRefused('forbidden', { right: 'contact.edit' })
    await expect(follow(adviser, id, 2, adviser)).toBeRefused('stale_version')
  })

  test('ORG-22 refuses newcomers who are no adviser, or no longer active; who is there already stays', async () => {
    const { id } = await aContact(firm, { adviser })
    const office = await aUser(firm, { profile: 'backOffice', isAdviser: false, firstName: 'Bo', lastName: 'Office' })
    await expect(follow(adviser, id, 1, office)).toBeRefused('contact.adviser_impossible', { name: 'Bo Office' })
    await expect(follow(adviser, id, 1, adviser, [office])).toBeRefused('contact.adviser_impossible')
    expect(await follow(adviser, id, 1, adviser, [], [office])).toMatchObject({
      contact: { assistants: [{ name: 'Bo Office' }] },
    })
    await runtime.pool.query('update "user" set active = false where id = $1', [office.id])
    expect(await follow(adviser, id, 2, adviser, [colleague], [office])).toMatchObject({
      contact: { coAdvisers: [{ name: 'Bruno Bel' }], version: 3 },
    })
    const other = await aContact(firm, { adviser })
    await expect(follow(adviser, other.id, 1, adviser, [], [office])).toBeRefused('contact.assistant_impossible', {
      name: 'Bo Office',
    })
    await expect(follow(adviser, other.id, 1, { firmId: 0, id: (await aFirm(runtime)).administrator.id })).toBeRefused(
      'not_found',
    )
  })

  test('ORG-16, ORG-40 who follows sees it at once, who no longer does loses it; the history says so in words', async () => {
    const { id } = await aContact(firm, { adviser: outsider })
    await expect(read(adviser, id)).toBeRefused('not_found')
    await follow(outsider, id, 1, outsider, [], [adviser])
    expect(await read(adviser, id)).toMatchObject({ mainAdviser: { id: outsider.id } })
    const { lines } = await as(runtime, adviser).call(contract.readContactHistory, { contactId: id })
    expect(lines[0]).toMatchObject({ who: 'Odile Out', field: 'Assistants', before: null, after: 'Anne Adam' })
    const handed = await follow(outsider, id, 2, adviser)
    expect(handed).toEqual({ contact: null })
    await expect(read(outsider, id)).toBeRefused('not_found')
  })

  test('DEAL-56 its open deals follow the main adviser, closed ones keep theirs', async () => {
    const contact = await aContact(firm, { adviser })
    const template = await aTemplate(firm, { steps: [] })
    const [open, closed] = [await aDeal(firm, { contact, template }), await aDeal(firm, { contact, template })]
    await as(runtime, adviser).call(changeDealState, { dealId: closed.id, version: closed.version, state: 'cancelled' })
    await follow(adviser, contact.id, 1, colleague)
    const { rows } = await runtime.pool.query('select id, adviser_id, follower_ids from deal where contact_id = $1', [contact.id])
    expect(new Map(rows.map((row) => [row.id, row.adviser_id]))).toEqual(
      new Map([
        [open.id, colleague.id],
        [closed.id, adviser.id],
      ]),
    )
    expect(rows.map((row) => row.follower_ids)).toEqual([[colleague.id], [colleague.id]])
  })
})

describe('private files', () => {
  test('CON-6 refuses whoever lacks the right, or does not follow the contact, even with the scope « all »', async () => {
    const junior = await anAdviser(firm, { profile: 'junior' })
    const theirs = await aContact(firm, { adviser: junior })
    await expect(tick(junior, theirs.id, 1)).toBeRefused('forbidden', { right: 'contact.private' })
    const { id } = await aContact(firm, { adviser })
    for (const stranger of [colleague, firm.administrator])
      await expect(tick(stranger, id, 1)).toBeRefused('contact.private_not_follower')
    await expect(tick(outsider, id, 1)).toBeRefused('not_found')
  })

  test('CON-6 ticked it is gone for the others, deals included; unticked it is back', async () => {
    const contact = await aContact(firm, { adviser, assistants: [outsider] })
    const deal = await aDeal(firm, { contact, template: await aTemplate(firm) })
    const ticked = await tick(outsider, contact.id, 2)
    expect(ticked).toMatchObject({ isPrivate: true, version: 3 })
    for (const stranger of [colleague, firm.administrator]) {
      await expect(read(stranger, contact.id)).toBeRefused('not_found')
      await expect(as(runtime, stranger).call(readDeal, { dealId: deal.id })).toBeRefused('not_found')
      await expect(tick(stranger, contact.id, 3, false)).toBeRefused('not_found')
    }
    expect(await tick(adviser, contact.id, 3, false)).toMatchObject({ isPrivate: false })
    expect(await read(colleague, contact.id)).toMatchObject({ isPrivate: false })
  })

  test('CON-6 ticking hands running deals of outsiders to the main adviser, and says so', async () => {
    const contact = await aContact(firm, { adviser })
    const template = await aTemplate(firm, { steps: [] })
    const deal = await aDeal(firm, { contact, template, inCharge: colleague })
    const closed = await aDeal(firm, { contact, template, inCharge: colleague })
    await as(runtime, adviser).call(changeDealState, { dealId: closed.id, version: closed.version, state: 'cancelled' })
    await tick(adviser, contact.id, 1)
    const { rows } = await runtime.pool.query('select id, in_charge_id from deal where contact_id = $1', [contact.id])
    expect(new Map(rows.map((row) => [row.id, row.in_charge_id]))).toEqual(
      new Map([
        [deal.id, adviser.id],
        [closed.id, colleague.id],
      ]),
    )
    const history = await runtime.pool.query(`select data from history where subject_id = $1 and kind = 'deal.changed'`, [
      deal.id,
    ])
    expect(history.rows).toEqual([{ data: { changes: [{ field: 'inChargeId', before: 'Bruno Bel', after: 'Anne Adam' }] } }])
  })
})
