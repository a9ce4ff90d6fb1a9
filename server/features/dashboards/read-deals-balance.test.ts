import { describe, expect, test } from 'vitest'
import { readDealsBalance } from '#contract/dashboards/dashboards.contract.ts'
import type { BalanceNode } from '#contract/dashboards/dashboards.shapes.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aContact } from '../contacts/contacts.factory.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import type { Firm, Person } from '../organisation/organisation.factory.ts'
import { aTemplate } from '../templates/templates.factory.ts'
import { aUser } from '../users/users.factory.ts'
import { aPlantedDeal, plantDeals } from './dashboards.factory.ts'

const runtime = testRuntime()

/** Head → north (manager) → ana, bob; head → south (manager) → eve. The advisers have two deals each, on two templates. */
async function aTree() {
  const firm = await aFirm(runtime)
  const head = firm.administrator
  const named = (firstName: string, profile: 'manager' | 'adviser', manager: Person) =>
    aUser(firm, { firstName, lastName: 'X', profile, manager })
  const [north, south] = [await named('Nord', 'manager', head), await named('Sud', 'manager', head)]
  const ana = await named('Ana', 'adviser', north)
  const bob = await named('Bob', 'adviser', north)
  const eve = await named('Ève', 'adviser', south)
  const templates = [await aTemplate(firm, { name: 'Un' }), await aTemplate(firm, { name: 'Deux' })]
  for (const adviser of [ana, bob, eve]) await twoDeals(firm, adviser, templates)
  return { firm, north, ana, eve, templates }
}

async function twoDeals(firm: Firm, adviser: Person, templates: readonly { id: string }[]): Promise<void> {
  const contact = await aContact(firm, { adviser })
  const common = { contactId: contact.id, adviserId: adviser.id, clientName: contact.name, potentialCents: 100 }
  await plantDeals(
    runtime,
    firm.id,
    templates.map(({ id: templateId }) => aPlantedDeal({ ...common, templateId })),
  )
}

const said = (nodes: readonly BalanceNode[]) =>
  nodes.map((node) => (node.kind === 'deal' ? node.deal.step?.number : [node.name, node.figures.count]))

describe('DEAL-81 tab Bilan – Détail', () => {
  test('ORG-15 an adviser sees neither the managers above nor the branches beside', async () => {
    const { firm, ana } = await aTree()
    await runtime.pool.query(
      `update profile_right set scope = 'own' where firm_id = $1 and profile_id = $2 and permission = 'deals.access'`,
      [firm.id, firm.profiles.adviser],
    )
    const { nodes } = await as(runtime, ana).call(readDealsBalance, {})
    expect(said(nodes)).toEqual([['X Ana', 2]])
  })

  test('somebody else’s branch is empty, whoever asks for it by its number', async () => {
    const { north, eve, templates } = await aTree()
    const me = as(runtime, north)
    expect((await me.call(readDealsBalance, { personId: eve.id })).nodes).toEqual([])
    expect((await me.call(readDealsBalance, { personId: eve.id, templateId: templates[0]!.id })).nodes).toEqual([])
  })

  test('opens level by level: managers, advisers, templates, then deals with the number of their step', async () => {
    const { firm, north, ana, templates } = await aTree()
    const me = as(runtime, firm.administrator)
    expect(said((await me.call(readDealsBalance, {})).nodes)).toEqual([['MINISTRE Ada', 6]])
    const regions = await me.call(readDealsBalance, { personId: firm.administrator.id })
    expect(said(regions.nodes)).toEqual([
      ['X Nord', 4],
      ['X Sud', 2],
    ])
    const advisers = await me.call(readDealsBalance, { personId: north.id })
    expect(said(advisers.nodes)).toEqual([
      ['X Ana', 2],
      ['X Bob', 2],
    ])
    const own = await me.call(readDealsBalance, { personId: ana.id })
    expect(said(own.nodes)).toEqual([
      ['Un', 1],
      ['Deux', 1],
    ])
    const deals = await me.call(readDealsBalance, { personId: ana.id, templateId: templates[1]!.id })
    expect(said(deals.nodes)).toEqual([1])
  })

  test('a filter goes all the way down, and nothing is left of what it leaves out', async () => {
    const { north, ana, templates } = await aTree()
    const me = as(runtime, north)
    const filter = { templateIds: [templates[0]!.id], inChargeIds: [ana.id] }
    expect(said((await me.call(readDealsBalance, filter)).nodes)).toEqual([['X Nord', 1]])
    expect(said((await me.call(readDealsBalance, { ...filter, personId: ana.id })).nodes)).toEqual([['Un', 1]])
    expect((await me.call(readDealsBalance, { ...filter, steps: [2] })).nodes).toEqual([])
  })

  test('by client: in the order of their names, a window at a time, then their deals', async () => {
    const { firm } = await aTree()
    const me = as(runtime, firm.administrator)
    const first = await me.call(readDealsBalance, { group: 'client', limit: 2 })
    const rest = await me.call(readDealsBalance, { group: 'client', limit: 2, offset: 2 })
    expect(first.total).toEqual({ count: 3, exact: true })
    const names = [...first.nodes, ...rest.nodes].map((node) => (node.kind === 'client' ? node.name : ''))
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'fr', { numeric: false })))
    const client = first.nodes[0]!
    const deals = await me.call(readDealsBalance, { group: 'client', clientId: client.id })
    expect(deals.nodes.map((node) => node.kind === 'deal' && node.deal.client.id)).toEqual([client.id, client.id])
  })
})
