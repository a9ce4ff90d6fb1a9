import { describe, expect, test } from 'vitest'
import * as contract from '#contract/dashboards/dashboards.contract.ts'
import { changeDealState } from '#contract/deals/deals.contract.ts'
import { editContact } from '#contract/contacts/contacts.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { newId } from '#platform/ids/new-id.ts'
import { aContact } from '../contacts/contacts.factory.ts'
import { aDeal, aDoneStep } from '../deals/deals.factory.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import { aTask, aTemplate } from '../templates/templates.factory.ts'
import { anAdviser } from '../users/users.factory.ts'
import { aPlantedDeal, plantDeals } from './dashboards.factory.ts'

const runtime = testRuntime()

describe('DEAL-81 tab Gestion', () => {
  test('ORG-15 without access to deals there is no page, no figure, no choice', async () => {
    const firm = await aFirm(runtime)
    const nobody = await anAdviser(firm)
    await runtime.pool.query(`delete from profile_right where firm_id = $1 and profile_id = $2 and permission = 'deals.access'`, [
      firm.id,
      firm.profiles.adviser,
    ])
    for (const operation of [
      contract.listDealRows,
      contract.readDealsWidget,
      contract.readDealChoices,
      contract.readDealsBalance,
    ]) {
      await expect(as(runtime, nobody).call(operation, {})).toBeRefused('forbidden', { right: 'deal.see' })
    }
  })

  test('ORG-15 filters offer only people and inactive templates of deals that one sees', async () => {
    const firm = await aFirm(runtime)
    const [ana, bob] = [await anAdviser(firm, { manager: await anAdviser(firm) }), await anAdviser(firm)]
    const [mine, theirs] = [await aTemplate(firm, { active: false }), await aTemplate(firm, { active: false })]
    for (const [adviser, template] of [
      [ana, mine],
      [bob, theirs],
    ] as const) {
      const contact = await aContact(firm, { adviser })
      const deal = aPlantedDeal({ templateId: template.id, contactId: contact.id, adviserId: adviser.id })
      await plantDeals(runtime, firm.id, [deal])
    }
    const choices = await as(runtime, ana).call(contract.readDealChoices, {})
    expect([choices.advisers, choices.inCharge].map((people) => people.map(({ id }) => id))).toEqual([[ana.id], [ana.id]])
    const offered = new Set(choices.templates.map(({ id }) => id))
    expect([offered.has(mine.id), offered.has(theirs.id)]).toEqual([true, false])
  })

  test('ORG-18 being in charge shows the client’s name, not the way to the file', async () => {
    const firm = await aFirm(runtime)
    const [ana, bob] = [await anAdviser(firm, { manager: await anAdviser(firm) }), await anAdviser(firm)]
    const contact = await aContact(firm, { adviser: bob, lastName: 'Discret', firstNames: 'Jo' })
    await aDeal(firm, { contact, template: await aTemplate(firm), inCharge: ana })
    const { rows } = await as(runtime, ana).call(contract.listDealRows, {})
    expect(rows[0]).toMatchObject({
      client: { name: 'DISCRET Jo', open: false },
      inCharge: { id: ana.id },
      adviser: { id: bob.id },
    })
    expect((await as(runtime, bob).call(contract.listDealRows, {})).rows[0]!.client.open).toBe(true)
  })

  test('« back office »: each step with its traced actions, for one template only', async () => {
    const firm = await aFirm(runtime)
    const actions = [
      { label: 'Pièce reçue', mandatory: true, traced: true },
      { label: 'Appel', mandatory: false, traced: false },
    ]
    const template = await aTemplate(firm, { steps: [aTask('Collecte', { actions }), aTask('Relecture')] })
    const deal = await aDeal(firm, { contact: await aContact(firm), template })
    await aDoneStep(firm, firm.administrator, deal, 1)
    const me = as(runtime, firm.administrator)
    const { rows } = await me.call(contract.listDealRows, { view: 'back_office', templateIds: [template.id] })
    expect(rows[0]!.cells).toMatchObject([
      { subject: 'Collecte', state: 'done', traced: [{ label: 'Pièce reçue', tick: { by: { id: firm.administrator.id } } }] },
      { subject: 'Relecture', state: 'not_begun', validatedAt: null, traced: [] },
    ])
    expect(rows[0]).toMatchObject({ stepsDone: 1, stepsTotal: 2, step: { number: 2, subject: 'Relecture' } })
    expect((await me.call(contract.listDealRows, { view: 'back_office' })).rows[0]!.cells).toBeNull()
    expect((await me.call(contract.readDealChoices, { templateId: template.id })).steps).toMatchObject([
      { number: 1, traced: [{ label: 'Pièce reçue' }] },
      { number: 2, traced: [] },
    ])
  })

  test('dates of signature and of reconciliation, on the firm’s clock', async () => {
    const firm = await aFirm(runtime)
    const me = as(runtime, firm.administrator)
    const template = await aTemplate(firm, { type: 'contribution', steps: [] })
    const deal = await aDeal(firm, { contact: await aContact(firm), template })
    // 23:30 UTC is already the next day in Paris.
    runtime.setNow('2026-03-01T23:30:00.000Z')
    const signed = await me.call(changeDealState, { dealId: deal.id, version: deal.version, state: 'signed' })
    const validated = await me.call(changeDealState, { dealId: deal.id, version: signed.version, state: 'validated' })
    await me.call(changeDealState, { dealId: deal.id, version: validated.version, state: 'reconciled' })
    runtime.setNow(null)
    const found = async (range: { from: string | null; to: string | null }) =>
      [
        (await me.call(contract.listDealRows, { signed: range })).rows.length,
        (await me.call(contract.listDealRows, { reconciled: range })).rows.length,
      ] as const
    expect(await found({ from: '2026-03-02', to: '2026-03-02' })).toEqual([1, 1])
    expect(await found({ from: null, to: '2026-03-01' })).toEqual([0, 0])
    expect(await found({ from: '2026-03-03', to: null })).toEqual([0, 0])
    const { rows } = await me.call(contract.listDealRows, {})
    expect(rows[0]).toMatchObject({ milestones: { signature: '2026-03-02' }, reconciledOn: '2026-03-02', situation: 'done' })
  })

  test('each order holds from window to window, what is not known last', async () => {
    const firm = await aFirm(runtime)
    const me = as(runtime, firm.administrator)
    const template = await aTemplate(firm)
    const contact = await aContact(firm)
    const common = { templateId: template.id, contactId: contact.id, adviserId: firm.administrator.id }
    const amounts = [300, null, 100, 200, null]
    const planted = amounts.map((amount, n) =>
      aPlantedDeal({
        ...common,
        id: newId(),
        clientName: `c${4 - n}`,
        potentialCents: amount,
        probability: 50,
        dueAt: amount === null ? null : `2026-0${amount / 100}-01T00:00:00.000Z`,
      }),
    )
    await plantDeals(runtime, firm.id, planted)
    for (const sort of ['client', 'created', 'due', 'potential', 'weighted'] as const) {
      for (const direction of ['asc', 'desc'] as const) {
        const whole = await me.call(contract.listDealRows, { sort, direction })
        const windows = await Promise.all(
          [0, 2, 4].map((offset) => me.call(contract.listDealRows, { sort, direction, offset, limit: 2 })),
        )
        expect(windows.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(whole.rows.map(({ id }) => id))
      }
    }
    const by = async (sort: 'due' | 'potential' | 'client', direction: 'asc' | 'desc') =>
      (await me.call(contract.listDealRows, { sort, direction })).rows.map((row) => planted.findIndex(({ id }) => id === row.id))
    expect(await by('client', 'asc')).toEqual([4, 3, 2, 1, 0])
    expect((await by('due', 'desc')).slice(0, 3)).toEqual([0, 3, 2])
    expect((await by('due', 'asc')).slice(0, 3)).toEqual([2, 3, 0])
    expect((await by('potential', 'desc')).slice(0, 3)).toEqual([0, 3, 2])
  })

  test('DEAL-82 a client who changes name moves in the order at the next request', async () => {
    const firm = await aFirm(runtime)
    const me = as(runtime, firm.administrator)
    const template = await aTemplate(firm)
    const [zoe, abel] = [await aContact(firm, { lastName: 'Zoé' }), await aContact(firm, { lastName: 'Abel' })]
    for (const contact of [zoe, abel]) await aDeal(firm, { contact, template })
    const order = async () => (await me.call(contract.listDealRows, {})).rows.map(({ client }) => client.id)
    expect(await order()).toEqual([abel.id, zoe.id])
    await me.call(editContact, { contactId: zoe.id, version: 1, general: { lastName: 'Aaron' } })
    expect(await order()).toEqual([zoe.id, abel.id])
    expect((await me.call(contract.listDealRows, { search: 'aaron' })).rows.map(({ client }) => client.id)).toEqual([zoe.id])
  })
})
