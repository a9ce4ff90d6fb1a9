import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/contacts/contacts.contract.ts'
import { CONTACT_TYPES } from '#contract/contacts/contacts.types.ts'
import { addDeal } from '#contract/deals/deals.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aDeal } from '../deals/deals.factory.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import type { Firm, Person } from '../organisation/organisation.factory.ts'
import { aTemplate } from '../templates/templates.factory.ts'
import { anAdviser } from '../users/users.factory.ts'
import { aContact } from './contacts.factory.ts'

const runtime = testRuntime()
let firm: Firm
let people: Person[]

beforeEach(async () => {
  firm = await aFirm(runtime)
  people = [firm.administrator, await anAdviser(firm), await anAdviser(firm)]
})

/** Deals that say something else of their contact's place, name or, while open, adviser; contacts whose followers are not their rows. */
async function disagreements(): Promise<unknown[]> {
  const { rows } = await runtime.pool.query(
    `select d.id from deal d join contact c on c.firm_id = d.firm_id and c.id = d.contact_id
     left join deal_closure k on k.firm_id = d.firm_id and k.deal_id = d.id
     where d.firm_id = $1 and ((d.contact_type, d.contact_private, d.follower_ids, d.contact_sort_name)
       is distinct from (c.type, c.is_private, c.follower_ids, c.sort_name)
       or (k.deal_id is null and d.adviser_id <> c.main_adviser_id)
       or (c.is_private and k.deal_id is null and not d.in_charge_id = any (d.follower_ids)))`,
    [firm.id],
  )
  const { rows: followed } = await runtime.pool.query(
    `select c.id from contact c where c.firm_id = $1 and (select array_agg(x order by x) from unnest(c.follower_ids) x) is distinct from
       (select array_agg(distinct x order by x) from (select c.main_adviser_id as x union
          select f.user_id from contact_follower f where f.firm_id = c.firm_id and f.contact_id = c.id) who)`,
    [firm.id],
  )
  return [...rows, ...followed]
}

const chance = (seed: number) => {
  let state = seed
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
}

describe('where a contact stands, and its deals', () => {
  test('ORG-18 whatever is done to contacts, their deals agree', async () => {
    const template = await aTemplate(firm)
    const contacts = await Promise.all([0, 1, 2].map(() => aContact(firm, { adviser: firm.administrator })))
    for (const contact of contacts) for (const inCharge of people) await aDeal(firm, { contact, template, inCharge })
    const me = as(runtime, firm.administrator)
    const [roll, ids] = [chance(20_261_122), contacts.map(({ id }) => id)]
    for (let act = 0; act < 40; act++) {
      const contactId = ids[roll(3)] ?? ''
      const { version, isPrivate } = await me.call(contract.readContact, { contactId })
      const someone = people[roll(3)]?.id ?? ''
      const selection = { ids }
      const acts = [
        () =>
          me.call(contract.setFollowers, {
            contactId,
            version,
            mainAdviserId: someone,
            coAdviserIds: [firm.administrator.id],
            assistantIds: [],
          }),
        () => me.call(contract.setPrivate, { contactId, version, isPrivate: !isPrivate }),
        () => me.call(contract.moveContacts, { selection, type: CONTACT_TYPES[roll(6)] ?? 'other' }),
        () => me.call(contract.assignContacts, { selection, mainAdviserId: someone, addAssistantIds: [firm.administrator.id] }),
        () => me.call(contract.assignContacts, { selection, removeCoAdviserIds: [someone] }),
        () => me.call(contract.editContact, { contactId, version, general: { lastName: `Nom ${roll(1000)}` } }),
      ]
      await acts[roll(acts.length)]?.()
      expect(await disagreements()).toEqual([])
    }
  })

  test('ORG-18 a deal given while its contact moves takes the place where it ends', async () => {
    const template = await aTemplate(firm)
    const me = as(runtime, firm.administrator)
    for (let round = 0; round < 6; round++) {
      const { id: contactId } = await aContact(firm, { adviser: people[1] })
      await Promise.all([
        me.call(addDeal, { contactId, templateId: template.id }),
        me.call(contract.assignContacts, { selection: { ids: [contactId] }, mainAdviserId: people[2]?.id }),
        me.call(addDeal, { contactId, templateId: template.id }),
        me.call(contract.moveContacts, { selection: { ids: [contactId] }, type: 'prospect' }),
      ])
      expect(await disagreements()).toEqual([])
    }
  })
})
