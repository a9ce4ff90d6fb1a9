import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/deals/deals.contract.ts'
import { listNotifications } from '#contract/notifications/notifications.contract.ts'
import { archiveTemplate, editTemplate } from '#contract/templates/templates.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import type { MadeContact } from '../../contacts/contacts.factory.ts'
import { actingAs, aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anOptional, aTask, aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser, aUser } from '../../users/users.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
let contact: MadeContact
let templateId: string

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm, { firstName: 'Léa', lastName: 'Martin' })
  contact = await aContact(firm, { adviser, lastName: 'Dupont', firstNames: 'Jeanne' })
  templateId = (await aTemplate(firm, { name: 'Audit', steps: [anOptional('Appel'), aTask('Collecte', { delayDays: 5 })] })).id
})

const told = async (person: Person) => (await as(runtime, person).call(listNotifications, {})).rows
const eventsOf = async (dealId: string) => (await runtime.pool.query('select 1 from event where deal_id = $1', [dealId])).rows

describe('giving a deal', () => {
  test('DEAL-30 refuses a template that is inactive or archived, and one of another firm', async () => {
    const me = as(runtime, adviser)
    const { id: other } = await aTemplate(firm, { name: 'Vieux' })
    await as(runtime, firm.administrator).call(archiveTemplate, { templateId: other })
    await expect(me.call(contract.addDeal, { contactId: contact.id, templateId: other })).toBeRefused('template.not_offered', {
      template: 'Vieux',
    })
    await as(runtime, firm.administrator).call(editTemplate, { templateId, version: 3, name: 'Audit', active: false })
    await expect(me.call(contract.addDeal, { contactId: contact.id, templateId })).toBeRefused('template.not_offered')
    const elsewhere = await aTemplate(await aFirm(runtime))
    await expect(me.call(contract.addDeal, { contactId: contact.id, templateId: elsewhere.id })).toBeRefused('not_found')
  })

  test('ORG-15 refuses a contact out of sight, and whoever has no access to deals', async () => {
    const stranger = await anAdviser(firm, { manager: adviser })
    await expect(as(runtime, stranger).call(contract.addDeal, { contactId: contact.id, templateId })).toBeRefused('not_found')
    const elsewhere = (await aFirm(runtime)).administrator
    await expect(as(runtime, elsewhere).call(contract.addDeal, { contactId: contact.id, templateId })).toBeRefused('not_found')
    await withoutDeals(firm)
    const nobody = await aUser(firm, { profile: 'junior' })
    await expect(as(runtime, nobody).call(contract.addDeal, { contactId: contact.id, templateId })).toBeRefused('forbidden', {
      right: 'deal.create',
    })
  })

  test('ORG-22 refuses an inactive user in charge, and somebody of another firm', async () => {
    const gone = await anAdviser(firm, { firstName: 'Paul', lastName: 'Parti' })
    await runtime.pool.query('update "user" set active = false where id = $1', [gone.id])
    const given = { contactId: contact.id, templateId }
    const me = as(runtime, adviser)
    await expect(me.call(contract.addDeal, { ...given, inChargeId: gone.id })).toBeRefused('event.in_charge_inactive', {
      name: 'Paul Parti',
    })
    const elsewhere = (await aFirm(runtime)).administrator
    await expect(me.call(contract.addDeal, { ...given, inChargeId: elsewhere.id })).toBeRefused('not_found')
  })

  test('CON-6 of a private file only those who follow it may be put in charge', async () => {
    await runtime.pool.query('update contact set is_private = true where id = $1', [contact.id])
    const other = await anAdviser(firm, { firstName: 'Marc', lastName: 'Autre' })
    const call = as(runtime, adviser).call(contract.addDeal, { contactId: contact.id, templateId, inChargeId: other.id })
    await expect(call).toBeRefused('event.in_charge_outside', { name: 'Marc Autre' })
  })

  test('DEAL-33 it is « En préparation », stands at its first step, dated from its creation, and no event exists', async () => {
    runtime.setNow('2026-03-02T09:00:00.000Z')
    const { deal } = await as(runtime, adviser).call(contract.addDeal, { contactId: contact.id, templateId })
    runtime.setNow(null)
    expect(deal).toMatchObject({
      name: 'Audit',
      state: 'preparation',
      stage: 'running',
      version: 1,
      asksForFinalState: false,
      reopensIn: null,
      current: {
        number: 1,
        subject: 'Appel',
        startsAt: '2026-03-02T09:00:00.000Z',
        dueAt: null,
        eventId: null,
      },
      adviser: { name: 'Léa Martin' },
      inCharge: { id: adviser.id },
      contact: {
        name: contact.name,
        canOpen: true,
      },
      progress: {
        done: 0,
        total: 2,
      },
      events: [],
      potentialCents: null,
      weightedCents: null,
      history: [
        {
          from: null,
          to: 'preparation',
          by: { name: 'Léa Martin' },
        },
      ],
      milestones: [
        {
          milestone: 'proposal',
          onDay: null,
        },
        {
          milestone: 'signature',
          onDay: null,
        },
      ],
      can: {
        edit: true,
        delete: true,
      },
    })
    expect(deal?.proposedStepId).toBe(deal?.steps[0]?.id)
    expect(await eventsOf(deal!.id)).toEqual([])
  })

  test('DEAL-33 the step to do is coloured from the creation and its delay', async () => {
    const soon = await aTemplate(firm, { steps: [aTask('Appeler', { delayDays: 1 })] })
    runtime.setNow('2026-03-02T09:00:00.000Z')
    const { id: dealId } = await as(runtime, adviser).call(contract.addDeal, { contactId: contact.id, templateId: soon.id })
    const dueAt = async (now: string) => {
      runtime.setNow(now)
      return (await as(runtime, adviser).call(contract.readDeal, { dealId })).due
    }
    const colours = [
      await dueAt('2026-03-02T08:00:00.000Z'),
      await dueAt('2026-03-02T10:00:00.000Z'),
      await dueAt('2026-03-03T10:00:00.000Z'),
    ]
    runtime.setNow(null)
    expect(colours).toEqual(['normal', 'soon', 'late'])
  })

  test('DEAL-7 several deals of one template run for one contact', async () => {
    const me = as(runtime, adviser)
    await me.call(contract.addDeal, { contactId: contact.id, templateId })
    await me.call(contract.addDeal, { contactId: contact.id, templateId, name: 'Audit bis' })
    const { rows, total } = await me.call(contract.listContactDeals, { contactId: contact.id })
    expect([rows.map((row) => row.name), total]).toEqual([['Audit bis', 'Audit'], { count: 2, exact: true }])
  })

  test('REL-2 the same request sent twice gives one deal', async () => {
    const idempotencyKey = crypto.randomUUID()
    const send = () => as(runtime, adviser).call(contract.addDeal, { contactId: contact.id, templateId }, { idempotencyKey })
    const [one, two] = await Promise.all([send(), send()])
    expect(one.id).toBe(two.id)
    expect((await as(runtime, adviser).call(contract.listContactDeals, { contactId: contact.id })).total.count).toBe(1)
  })
})

describe('telling of a deal', () => {
  test('DEAL-34 whoever gives it for themselves is told nothing', async () => {
    await as(runtime, adviser).call(contract.addDeal, { contactId: contact.id, templateId })
    expect(await told(adviser)).toEqual([])
  })

  test('DEAL-34 the main adviser and the person in charge are told, with a link; one may untick it', async () => {
    const inCharge = await anAdviser(firm)
    const me = as(runtime, firm.administrator)
    const given = { contactId: contact.id, templateId, inChargeId: inCharge.id }
    await me.call(contract.addDeal, { ...given, notify: false })
    expect([await told(adviser), await told(inCharge)]).toEqual([[], []])
    const { id } = await me.call(contract.addDeal, { ...given, message: 'À voir avant vendredi' })
    const message = {
      title: `Ada Ministre vous confie « Audit » pour ${contact.name}`,
      message: 'À voir avant vendredi',
      link: `/affaires/${id}`,
      popUp: true,
    }
    expect(await told(adviser)).toMatchObject([message])
    expect(await told(inCharge)).toMatchObject([message])
    expect(await told(firm.administrator)).toEqual([])
  })

  test('ORG-15 a main adviser who has no access to deals is told nothing', async () => {
    await withoutDeals(firm)
    const junior = await aUser(firm, { profile: 'junior' })
    const theirs = await aContact(firm, { adviser: junior })
    await as(runtime, firm.administrator).call(contract.addDeal, { contactId: theirs.id, templateId })
    expect(await told(junior)).toEqual([])
  })
})

/** Juniors of this firm lose their access to deals. */
const withoutDeals = (firm: Firm) =>
  actingAs(firm, firm.administrator, (ctx) =>
    ctx.db
      .deleteFrom('profile_right')
      .where('firm_id', '=', firm.id)
      .where('profile_id', '=', firm.profiles.junior)
      .where('permission', '=', 'deals.access')
      .execute(),
  )
