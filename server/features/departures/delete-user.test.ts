import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { readContact } from '#contract/contacts/contacts.contract.ts'
import { readDeal } from '#contract/deals/deals.contract.ts'
import * as contract from '#contract/departures/departures.contract.ts'
import { addEvent, readEvent } from '#contract/timeline/timeline.contract.ts'
import * as users from '#contract/users/users.contract.ts'
import { testDatabaseUrl } from '#platform/testing/test-database.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { historyOf } from '#app/testing/history-of.ts'
import { runJob } from '#app/testing/run-job.ts'
import { aContact } from '../contacts/contacts.factory.ts'
import { aDeal } from '../deals/deals.factory.ts'
import { actingAs, aFirm } from '../organisation/organisation.factory.ts'
import type { Firm, Person } from '../organisation/organisation.factory.ts'
import { aTemplate } from '../templates/templates.factory.ts'
import { createToken } from '../users/tokens/create-token.ts'
import { aUser, anAdviser } from '../users/users.factory.ts'
import { deleteUserHandler } from './delete-user.handler.ts'
import { FATES } from './leaver-rows.access.ts'

const runtime = testRuntime()
const admin = (firm: Firm) => as(runtime, firm.administrator)

const everythingTo = (person: Person | null) => ({
  mainAdviserId: person?.id ?? null,
  coAdviserId: person?.id ?? null,
  assistantId: person?.id ?? null,
  dealsId: person?.id ?? null,
  eventsId: person?.id ?? null,
})

async function leaves(firm: Firm, leaver: Person, to: ReturnType<typeof everythingTo>, diesAfter = Infinity) {
  const { jobId } = await admin(firm).call(contract.deleteUser, { userId: leaver.id, ...to })
  if (diesAfter < Infinity) {
    await expect(runJob(runtime, firm.administrator, deleteUserHandler, jobId, { diesAfter })).rejects.toThrow('killed')
  }
  return runJob(runtime, firm.administrator, deleteUserHandler, jobId)
}

const anEvent = (firm: Firm, by: Person, contactId: string) =>
  as(runtime, by).call(addEvent, { contactId, kind: 'task', subject: 'Relancer', dueAt: '2027-01-05T09:00:00Z' })

describe('who may not be deleted, and to whom nothing goes', () => {
  test('ORG-22, ORG-11 oneself, the last administrator, somebody of another firm', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const remove = (by: Person, userId: string) => as(runtime, by).call(contract.deleteUser, { userId })
    await expect(remove(firm.administrator, firm.administrator.id)).toBeRefused('users.delete_oneself')
    await expect(remove(firm.administrator, other.administrator.id)).toBeRefused('not_found')
    await expect(remove(await aUser(firm, { profile: 'manager' }), firm.administrator.id)).toBeRefused('forbidden')
    expect((await admin(firm).call(contract.readDeparture, { userId: firm.administrator.id })).notDelete).toMatchObject({
      code: 'users.delete_oneself',
    })
  })

  test('ORG-22 nothing is left to nobody, to whoever leaves, nor to somebody inactive or no adviser', async () => {
    const firm = await aFirm(runtime)
    const leaver = await anAdviser(firm)
    const [clerk, gone] = [await aUser(firm, { isAdviser: false }), await anAdviser(firm)]
    await runtime.pool.query('update "user" set active = false where firm_id = $1 and id = $2', [firm.id, gone.id])
    const contact = await aContact(firm, { adviser: leaver })
    const remove = (to: object) =>
      admin(firm).call(contract.deleteUser, { userId: leaver.id, ...everythingTo(firm.administrator), ...to })
    await expect(remove({ mainAdviserId: null })).toBeRefused('departure.contacts_left')
    await expect(remove({ mainAdviserId: clerk.id })).toBeRefused('contact.adviser_impossible')
    await expect(remove({ coAdviserId: clerk.id })).toBeRefused('contact.adviser_impossible')
    await expect(remove({ dealsId: gone.id })).toBeRefused('departure.successor_inactive')
    await expect(remove({ eventsId: leaver.id })).toBeRefused('departure.successor_leaves')
    const template = await aTemplate(firm)
    await aDeal(firm, { contact, template, inCharge: leaver })
    await expect(remove({ dealsId: null })).toBeRefused('departure.deals_left')
    await anEvent(firm, leaver, contact.id)
    await expect(remove({ eventsId: null })).toBeRefused('departure.events_left')
    expect((await admin(firm).call(users.readUser, { userId: leaver.id })).active).toBe(true)
  })
})

describe('somebody leaves', () => {
  test('ORG-22 each role, deals and events go where they were sent; the history keeps the name', async () => {
    const firm = await aFirm(runtime)
    const boss = await aUser(firm, { profile: 'manager', firstName: 'Max', lastName: 'Chef' })
    const leaver = await anAdviser(firm, { firstName: 'Léa', lastName: 'Partie', manager: boss, password: 'tisane-orage-bidule' })
    const below = await anAdviser(firm, { manager: leaver })
    const lowest = await anAdviser(firm, { manager: below })
    const [one, two, three] = [await anAdviser(firm), await anAdviser(firm), await aUser(firm, { isAdviser: false })]
    const main = await aContact(firm, { adviser: leaver, coAdvisers: [one] })
    const helped = await aContact(firm, { adviser: two, coAdvisers: [leaver], assistants: [leaver] })
    const secret = await aContact(firm, { adviser: leaver, isPrivate: true })
    const template = await aTemplate(firm)
    const deal = await aDeal(firm, { contact: main, template, inCharge: leaver })
    const { id: eventId } = await anEvent(firm, leaver, helped.id)
    const { id: hidden } = await anEvent(firm, leaver, secret.id)
    await actingAs(firm, leaver, (ctx) => createToken(ctx, { label: 'Essai', expiresOn: null }))
    expect(await admin(firm).call(contract.readDeparture, { userId: leaver.id })).toEqual({
      name: 'Léa Partie',
      // CON-6: of the private file only that there is one; no other number tells of it.
      contacts: { main: 1, coAdviser: 1, assistant: 1 },
      privateFiles: 1,
      deals: 1,
      events: 1,
      below: 1,
      manager: { id: boss.id, name: 'CHEF Max' },
      notDelete: null,
    })

    const to = { mainAdviserId: one.id, coAdviserId: null, assistantId: three.id, dealsId: two.id, eventsId: three.id }
    const job = await leaves(firm, leaver, to, 2)
    expect(job).toMatchObject({ state: 'done', counts: { contactsMoved: 3, dealsMoved: 1, eventsMoved: 2 } })

    expect(await admin(firm).call(readContact, { contactId: main.id })).toMatchObject({
      mainAdviser: { id: one.id },
      coAdvisers: [],
    })
    expect(await admin(firm).call(readContact, { contactId: helped.id })).toMatchObject({
      mainAdviser: { id: two.id },
      coAdvisers: [],
      assistants: [{ id: three.id }],
    })
    expect(await as(runtime, one).call(readContact, { contactId: secret.id })).toMatchObject({ mainAdviser: { id: one.id } })
    expect((await admin(firm).call(readDeal, { dealId: deal.id })).inCharge.id).toBe(two.id)
    expect((await admin(firm).call(readEvent, { eventId })).inCharge.id).toBe(three.id)
    // The successor does not follow the private file: its new main adviser takes charge (CON-6).
    expect((await as(runtime, one).call(readEvent, { eventId: hidden })).inCharge.id).toBe(one.id)

    expect((await admin(firm).call(users.readUser, { userId: below.id })).manager?.id).toBe(boss.id)
    const { rows: closure } = await runtime.pool.query(
      'select depth from user_closure where firm_id = $1 and ancestor_id = $2 and descendant_id = $3',
      [firm.id, boss.id, lowest.id],
    )
    expect(closure).toEqual([{ depth: 2 }])
    await expect(admin(firm).call(users.readUser, { userId: leaver.id })).toBeRefused('not_found')
    expect((await admin(firm).call(users.readHierarchy, {})).users.some(({ id }) => id === leaver.id)).toBe(false)
    const told = await historyOf(runtime, firm)
    expect(told.at(-1)).toMatchObject({ kind: 'user.deleted', data: { name: 'Léa Partie' } })
    const { rows } = await runtime.pool.query<{ name: string }>(
      `select distinct u.first_name || ' ' || u.last_name as name from history h
       join "user" u on u.firm_id = h.firm_id and u.id = h.actor_id where h.firm_id = $1 and h.actor_id = $2`,
      [firm.id, leaver.id],
    )
    expect(rows).toEqual([{ name: 'Léa Partie' }])
  })

  test('ORG-22 out at once: the open session ends and nothing is offered to them while the job waits', async () => {
    const firm = await aFirm(runtime)
    const leaver = await anAdviser(firm)
    await admin(firm).call(contract.deleteUser, { userId: leaver.id })
    await expect(as(runtime, leaver).call(users.readSession, {})).toBeRefused('signed_out')
    expect((await admin(firm).call(users.listUserChoices, {})).users.some(({ id }) => id === leaver.id)).toBe(false)
  })

  test('ORG-22 whoever was still giving them something when they left is awaited: it goes to the successor too', async () => {
    const firm = await aFirm(runtime)
    const [leaver, next] = [await anAdviser(firm), await anAdviser(firm)]
    const contact = await aContact(firm)
    const writer = await runtime.pool.connect()
    await writer.query('begin')
    const follower = `insert into contact_follower (firm_id, contact_id, user_id, role) values ($1, $2, $3, 'assistant')`
    await writer.query(follower, [firm.id, contact.id, leaver.id])
    const left = leaves(firm, leaver, everythingTo(next))
    const isWaiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    await expect.poll(async () => (await runtime.pool.query(isWaiting)).rows.length, { timeout: 10_000 }).toBeGreaterThan(0)
    await writer.query('commit')
    writer.release()
    expect((await left).state).toBe('done')
    expect(await admin(firm).call(readContact, { contactId: contact.id })).toMatchObject({ assistants: [{ id: next.id }] })
  })

  test('ORG-22 a profile of somebody who left may be deleted, and their login is free again', async () => {
    const firm = await aFirm(runtime)
    const leaver = await aUser(firm, { profile: 'junior', login: `libre.${firm.id}` })
    await leaves(firm, leaver, everythingTo(null))
    const again = { firstName: 'Ève', lastName: 'Neuve', email: 'eve@essai.fr', login: `libre.${firm.id}` }
    await expect(admin(firm).call(users.addUser, { ...again, profileId: firm.profiles.junior })).resolves.toBeDefined()
  })
})

describe('nothing orphaned', () => {
  test('ORG-22 every foreign key to users has its fate', async () => {
    const client = new Client({ connectionString: testDatabaseUrl() })
    await client.connect()
    const { rows } = await client.query<{ place: string }>(
      `select c.conrelid::regclass::text || '.' || a.attname as place
       from pg_constraint c
       cross join lateral generate_subscripts(c.conkey, 1) k
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[k] and a.attname <> 'firm_id'
       where c.contype = 'f' and c.confrelid = '"user"'::regclass`,
    )
    await client.end()
    expect(rows.map(({ place }) => place.replaceAll('"', '')).toSorted()).toEqual(Object.keys(FATES).toSorted())
  })

  test('ORG-22 once they have left, no row that moves or goes still names them', async () => {
    const firm = await aFirm(runtime)
    const [leaver, next] = [await anAdviser(firm), await anAdviser(firm)]
    const contact = await aContact(firm, { adviser: leaver, assistants: [leaver] })
    const trashed = await aContact(firm, { adviser: leaver })
    await runtime.pool.query('update contact set deleted_at = now() where firm_id = $1 and id = $2', [firm.id, trashed.id])
    await aDeal(firm, { contact, template: await aTemplate(firm), inCharge: leaver })
    await anEvent(firm, leaver, contact.id)
    await actingAs(firm, leaver, (ctx) => createToken(ctx, { label: 'Essai', expiresOn: null }))
    await leaves(firm, leaver, everythingTo(next))
    for (const [place, fate] of Object.entries(FATES)) {
      if (fate === 'kept') continue
      const [table, column] = place.split('.')
      const { rows } = await runtime.pool.query(`select 1 from "${table}" where firm_id = $1 and ${column} = $2`, [
        firm.id,
        leaver.id,
      ])
      expect([place, rows]).toEqual([place, []])
    }
  })
})
