import { beforeEach, describe, expect, test } from 'vitest'
import * as contacts from '#contract/contacts/contacts.contract.ts'
import { addDeal } from '#contract/deals/deals.contract.ts'
import { addEvent } from '#contract/timeline/timeline.contract.ts'
import * as contract from '#contract/users/users.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import { importChoices } from '../../imports/check/choices.query.ts'
import { actingAs, aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser, aUser } from '../users.factory.ts'

const runtime = testRuntime()
let firm: Firm
let gone: Person
let clerk: Person
let contactId: string
/** Nobody who left follows this one. */
let otherId: string

const admin = () => as(runtime, firm.administrator)

/** Somebody who left with a client, and somebody who became no adviser and keeps one. */
beforeEach(async () => {
  firm = await aFirm(runtime)
  gone = await anAdviser(firm, { firstName: 'Léa', lastName: 'Partie' })
  clerk = await anAdviser(firm, { firstName: 'Guy', lastName: 'Gestion' })
  contactId = (await aContact(firm, { adviser: gone })).id
  otherId = (await aContact(firm)).id
  const become = async (person: Person, change: object) => {
    const { id: userId, profile, ...card } = await admin().call(contract.readUser, { userId: person.id })
    await admin().call(contract.changeUser, { ...card, userId, profileId: profile.id, ...change })
  }
  await aContact(firm, { adviser: clerk, lastName: 'Fidèle' })
  await become(gone, { active: false })
  await become(clerk, { isAdviser: false })
})

const follow = (people: object) =>
  admin().call(contacts.setFollowers, {
    contactId: otherId,
    version: 1,
    mainAdviserId: firm.administrator.id,
    coAdviserIds: [],
    assistantIds: [],
    ...people,
  })
const assign = (people: object) => admin().call(contacts.assignContacts, { selection: { ids: [otherId] }, ...people })
const aNew = { type: 'client' as const, kind: 'person' as const, general: { lastName: 'Neuf' } }

describe('an inactive user', () => {
  test('ORG-22 stands in no list of choices, neither for people nor for a file', async () => {
    const { users } = await admin().call(contract.listUserChoices, {})
    expect(users.map(({ name }) => name)).toEqual(['GESTION Guy', 'MINISTRE Ada'])
    const { advisers } = await actingAs(firm, firm.administrator, importChoices)
    expect(advisers.map(({ name }) => name)).toEqual(['Ada Ministre'])
  })

  test('ORG-22 is given nothing: contact, role, deal, event, somebody to manage', async () => {
    await expect(admin().call(contacts.addContact, { ...aNew, mainAdviserId: gone.id })).toBeRefused('contact.adviser_impossible')
    await expect(follow({ coAdviserIds: [gone.id] })).toBeRefused('contact.adviser_impossible')
    await expect(follow({ assistantIds: [gone.id] })).toBeRefused('contact.assistant_impossible')
    await expect(assign({ mainAdviserId: gone.id })).toBeRefused('contact.adviser_impossible')
    await expect(assign({ addAssistantIds: [gone.id] })).toBeRefused('contact.assistant_impossible')
    const { id: templateId } = await aTemplate(firm)
    await expect(admin().call(addDeal, { contactId, templateId, inChargeId: gone.id })).toBeRefused('event.in_charge_inactive')
    const event = { contactId, kind: 'task' as const, subject: 'Relancer', inChargeId: gone.id }
    await expect(admin().call(addEvent, event)).toBeRefused('event.in_charge_inactive')
    const below = await aUser(firm)
    const attached = admin().call(contract.attachUser, { userId: below.id, managerId: gone.id })
    await expect(attached).toBeRefused('users.manager_inactive')
  })

  test('ORG-22 keeps their past: the client still names them', async () => {
    expect(await admin().call(contacts.readContact, { contactId })).toMatchObject({ mainAdviser: { name: 'Léa Partie' } })
    expect((await admin().call(contract.listUsers, { state: 'inactive' })).rows.map(({ name }) => name)).toEqual(['PARTIE Léa'])
  })
})

describe('a user who is no adviser', () => {
  test('ORG-22 gets no new client, is offered as no adviser, but assists and is in charge', async () => {
    const { users } = await admin().call(contract.listUserChoices, {})
    expect(users.find(({ id }) => id === clerk.id)).toMatchObject({ isAdviser: false })
    await expect(admin().call(contacts.addContact, { ...aNew, mainAdviserId: clerk.id })).toBeRefused(
      'contact.adviser_impossible',
    )
    await expect(follow({ mainAdviserId: clerk.id })).toBeRefused('contact.adviser_impossible')
    await expect(assign({ addCoAdviserIds: [clerk.id] })).toBeRefused('contact.adviser_impossible')
    await expect(follow({ assistantIds: [clerk.id] })).resolves.toBeDefined()
    const event = { contactId, kind: 'task' as const, subject: 'Relancer', inChargeId: clerk.id }
    await expect(admin().call(addEvent, event)).resolves.toBeDefined()
  })

  test('ORG-22 keeps the clients they had', async () => {
    const { rows } = await as(runtime, clerk).call(contacts.listContacts, { type: 'client', adviserId: clerk.id })
    expect(rows.map(({ name }) => name)).toEqual(['FIDÈLE Claude'])
  })
})
