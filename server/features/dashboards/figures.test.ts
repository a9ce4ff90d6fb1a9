import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import * as contract from '#contract/dashboards/dashboards.contract.ts'
import type { BalanceNode, DealFilter, Figures } from '#contract/dashboards/dashboards.shapes.ts'
import { situationOf, weightedPotential } from '#contract/deals/figures.rules.ts'
import { statesOf } from '#contract/deals/states.rules.ts'
import { DEAL_STATES, SITUATIONS } from '#contract/deals/deals.types.ts'
import { CONTACT_TYPES } from '#contract/rights/permissions.types.ts'
import { standsInPilotage } from '#contract/templates/offer.rules.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import type { Actor } from '#platform/context/context.ts'
import { newId } from '#platform/ids/new-id.ts'
import { aContact } from '../contacts/contacts.factory.ts'
import { seesDeal } from '../deals/deals.access.ts'
import { actingAs, aFirm } from '../organisation/organisation.factory.ts'
import type { Firm, Person } from '../organisation/organisation.factory.ts'
import { aTemplate } from '../templates/templates.factory.ts'
import { aUser } from '../users/users.factory.ts'
import { plantDeals } from './dashboards.factory.ts'
import type { PlantedDeal } from './dashboards.factory.ts'

const runtime = testRuntime()
const NOW = '2026-06-15T10:00:00.000Z'
runtime.setNow(NOW)

/** Head (all) → manager (attached) → two advisers (group); the manager's sibling has one adviser of their own (own). */
async function staff(firm: Firm): Promise<Person[]> {
  const head = firm.administrator
  const manager = await aUser(firm, { profile: 'manager', manager: head })
  const other = await aUser(firm, { profile: 'manager', manager: head })
  const ana = await aUser(firm, { profile: 'adviser', manager })
  const bob = await aUser(firm, { profile: 'junior', manager })
  const eve = await aUser(firm, { profile: 'adviser', manager: other })
  const { pool } = runtime
  await pool.query(
    `update profile_right set scope = 'own' where firm_id = $1 and profile_id = $2 and permission = 'deals.access'`,
    [firm.id, firm.profiles.junior],
  )
  return [head, manager, other, ana, bob, eve]
}

async function templatesOf(firm: Firm) {
  const follow = await aTemplate(firm, { name: 'Suivi', type: 'administrative_follow_up' })
  const opening = await aTemplate(firm, { name: 'Ouverture', type: 'account_opening' })
  const inactive = await aTemplate(firm, { name: 'Inactif', type: 'switch', active: false })
  const archived = await aTemplate(firm, { name: 'Archivé', type: 'contribution' })
  const text = 'insert into template_archival (firm_id, template_id, archived_at) values ($1, $2, $3)'
  await runtime.pool.query(text, [firm.id, archived.id, NOW])
  return [follow, opening, inactive, archived]
}

const day = fc.date({ min: new Date('2026-05-01'), max: new Date('2026-08-01'), noInvalidDate: true })
const amount = fc.option(fc.integer({ min: 0, max: 5_000_000_000 }))

interface Made {
  readonly people: readonly Person[]
  readonly templates: Awaited<ReturnType<typeof templatesOf>>
  readonly contactIds: readonly string[]
}

/** Any deal that may stand in the table. */
const anyDeal = ({ people, templates, contactIds }: Made): fc.Arbitrary<PlantedDeal> =>
  fc
    .record({
      template: fc.constantFrom(...templates),
      client: fc.nat(contactIds.length - 1),
      contactType: fc.constantFrom(...CONTACT_TYPES),
      isPrivate: fc.boolean(),
      follower: fc.constantFrom(...people),
      second: fc.option(fc.constantFrom(...people)),
      inCharge: fc.constantFrom(...people),
      state: fc.constantFrom(...DEAL_STATES),
      potentialCents: amount,
      probability: fc.option(fc.integer({ min: 0, max: 100 })),
      dueAt: fc.option(fc.oneof(day, fc.constant(new Date(NOW)))),
      stepNo: fc.option(fc.integer({ min: 1, max: 3 })),
      signedOn: fc.option(day),
      deleted: fc.nat(9).map((chance) => chance === 0),
    })
    .map(({ template, client, follower, second, inCharge, dueAt, signedOn, ...rest }) => ({
      ...rest,
      id: newId(),
      templateId: template.id,
      type: template.type,
      state: statesOf(template.type).includes(rest.state) ? rest.state : 'signed',
      contactId: contactIds[client]!,
      clientName: `Client ${client}`,
      followerIds: [...new Set([follower.id, ...(second ? [second.id] : [])])],
      adviserId: follower.id,
      inChargeId: inCharge.id,
      dueAt: dueAt?.toISOString() ?? null,
      signedOn: signedOn?.toISOString().slice(0, 10) ?? null,
    }))

/** Any filter over those deals, the open ones more often. */
function anyFilter({ people, templates }: Made): fc.Arbitrary<z.input<typeof DealFilter>> {
  const some = <T>(values: readonly T[]) => fc.oneof(fc.constant<T[]>([]), fc.subarray([...values], { maxLength: 3 }))
  const bound = fc.option(day.map((date) => date.toISOString().slice(0, 10)))
  return fc.record({
    templateIds: some(templates.map(({ id }) => id)),
    adviserIds: some(people.map(({ id }) => id)),
    inChargeIds: some(people.map(({ id }) => id)),
    states: some(DEAL_STATES),
    situations: some(SITUATIONS),
    steps: some([1, 2, 3]),
    signed: fc.option(fc.record({ from: bound, to: bound }), { freq: 1 }),
  })
}

const among = <T>(values: readonly T[] | undefined, value: T | null) =>
  !values?.length || (value !== null && values.includes(value))

function signedWithin({ signedOn }: PlantedDeal, { signed }: z.input<typeof DealFilter>): boolean {
  if (!signed?.from && !signed?.to) return true
  return signedOn !== null && (signed.from ?? '') <= signedOn && signedOn <= (signed.to ?? '9')
}

/** The same filter, on the facts alone. */
function passes(deal: PlantedDeal, filter: z.input<typeof DealFilter>): boolean {
  return (
    signedWithin(deal, filter) &&
    among(filter.templateIds, deal.templateId) &&
    among(filter.adviserIds, deal.adviserId) &&
    among(filter.inChargeIds, deal.inChargeId) &&
    among(filter.states, deal.state) &&
    among(filter.situations, situationOf(deal, NOW)) &&
    among(filter.steps, deal.stepNo)
  )
}

function pureFigures(deals: readonly PlantedDeal[]): Figures {
  const count = <K extends string>(keys: readonly K[], of: (deal: PlantedDeal) => K) =>
    Object.fromEntries(keys.map((key) => [key, deals.filter((deal) => of(deal) === key).length])) as Record<K, number>
  const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0)
  return {
    count: deals.length,
    potentialCents: sum(deals.map((deal) => deal.potentialCents)),
    weightedCents: sum(deals.map((deal) => weightedPotential(deal.potentialCents, deal.probability))),
    bySituation: count(SITUATIONS, (deal) => situationOf(deal, NOW)),
    byState: count(DEAL_STATES, (deal) => deal.state),
  }
}

const sees = (actor: Actor, deal: PlantedDeal): boolean =>
  !deal.deleted &&
  seesDeal(actor, {
    inChargeId: deal.inChargeId,
    contact: { type: deal.contactType, isPrivate: deal.isPrivate, followerIds: deal.followerIds },
  })

const figuresIn = (nodes: readonly BalanceNode[]) => nodes.flatMap((node) => (node.kind === 'deal' ? [] : [node.figures.count]))

/** Every figure that this person is shown, against the pure rules over the deals that the pure rules let them see. */
async function expectSameFigures(actor: Actor, seen: readonly PlantedDeal[], made: Made, filter: z.input<typeof DealFilter>) {
  const me = as(runtime, { firmId: actor.firmId, id: actor.userId })
  const people = { adviserIds: filter.adviserIds, inChargeIds: filter.inChargeIds }
  const inWidget = seen.filter((deal) => passes(deal, people))
  const widget = await me.call(contract.readDealsWidget, { ...people, criterion: 'in_charge' })
  expect(widget.all).toEqual(pureFigures(inWidget))
  for (const template of made.templates.slice(0, 3)) {
    const own = inWidget.filter(({ templateId }) => templateId === template.id)
    const line = widget.templates.find(({ id }) => id === template.id)
    expect(line !== undefined).toBe(standsInPilotage({ active: template.active, archived: false }, own.length))
    if (line) expect(line.figures).toEqual(pureFigures(own))
  }
  expect(widget.chart.reduce((total, bar) => total + bar.count, 0)).toBe(inWidget.length)

  const shown = seen.filter((deal) => passes(deal, filter))
  const list = await me.call(contract.listDealRows, { ...filter, limit: 200 })
  expect(list.rows.map(({ id }) => id).toSorted()).toEqual(shown.map(({ id }) => id).toSorted())
  expect(list.total).toEqual({ count: shown.length, exact: true })
  expect(await me.call(contract.countDealRows, filter)).toEqual({ count: shown.length })
  for (const row of list.rows) {
    const deal = shown.find(({ id }) => id === row.id)!
    expect([row.situation, row.weightedCents]).toEqual([
      situationOf(deal, NOW),
      weightedPotential(deal.potentialCents, deal.probability),
    ])
  }
  for (const group of ['in_charge', 'adviser', 'client'] as const) {
    const { nodes } = await me.call(contract.readDealsBalance, { ...filter, group, limit: 200 })
    expect(figuresIn(nodes).reduce((total, count) => total + count, 0)).toBe(shown.length)
  }
}

describe('DEAL-80, DEAL-82 figures of Pilotage', () => {
  test('widget, lines, list, count and balance agree with the pure rules to the cent, for every scope and filter', async () => {
    const firm = await aFirm(runtime)
    await runtime.pool.query('delete from deal_template where firm_id = $1', [firm.id])
    const people = await staff(firm)
    const contactIds = await Promise.all([1, 2, 3].map(async (n) => (await aContact(firm, { lastName: `Client ${n}` })).id))
    const made = { people, contactIds, templates: await templatesOf(firm) }
    const deals = fc.sample(anyDeal(made), { numRuns: 150, seed: 20261122 })
    await plantDeals(runtime, firm.id, deals)
    const standing = deals.filter(({ templateId }) => templateId !== made.templates[3]!.id)
    const filter = anyFilter(made)
    for (const person of people) {
      const actor = await actingAs(firm, person, async (ctx) => ctx.actor)
      const seen = standing.filter((deal) => sees(actor, deal))
      await fc.assert(
        fc.asyncProperty(filter, (chosen) => expectSameFigures(actor, seen, made, chosen)),
        { numRuns: 12, seed: 7 },
      )
    }
  }, 60_000)
})
