import { readFile } from 'node:fs/promises'
import * as XLSX from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import * as contract from '#contract/dashboards/dashboards.contract.ts'
import type { DealFilter } from '#contract/dashboards/dashboards.shapes.ts'
import { createToken } from '#contract/users/users.contract.ts'
import type { Scope } from '#contract/rights/permissions.types.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aSite } from '#app/testing/browser.ts'
import { runJob } from '#app/testing/run-job.ts'
import { newId } from '#platform/ids/new-id.ts'
import { aContact } from '../contacts/contacts.factory.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import type { Firm, Person } from '../organisation/organisation.factory.ts'
import { aTemplate } from '../templates/templates.factory.ts'
import { aUser } from '../users/users.factory.ts'
import { aPlantedDeal, plantDeals } from './dashboards.factory.ts'
import { exportDealsHandler } from './export/export-deals.handler.ts'

const runtime = testRuntime()
type Filter = z.input<typeof DealFilter>

/**
 * A manager with an adviser below and a sibling who has one too. Each has one late deal per template, one signed, and one
 * private that only they follow.
 */
async function aHouse() {
  const firm = await aFirm(runtime)
  const head = firm.administrator
  const me = await aUser(firm, { profile: 'manager', manager: head })
  const below = await aUser(firm, { manager: me })
  const sibling = await aUser(firm, { profile: 'manager', manager: head })
  const cousin = await aUser(firm, { manager: sibling })
  const [first, second] = [await aTemplate(firm, { name: 'Un' }), await aTemplate(firm, { name: 'Deux' })]
  const contactId = (await aContact(firm)).id
  for (const { id: adviserId } of [head, me, below, sibling, cousin]) {
    const common = { contactId, adviserId }
    await plantDeals(runtime, firm.id, [
      aPlantedDeal({ ...common, templateId: first.id, dueAt: '2020-01-01T00:00:00.000Z' }),
      aPlantedDeal({ ...common, templateId: second.id, dueAt: '2020-01-01T00:00:00.000Z' }),
      aPlantedDeal({ ...common, templateId: first.id, state: 'signed', signedOn: '2026-03-01' }),
      aPlantedDeal({ ...common, templateId: second.id, isPrivate: true, id: newId() }),
    ])
  }
  return { firm, me, templateId: first.id }
}

async function giveScope(firm: Firm, scope: Scope): Promise<void> {
  const text = `update profile_right set scope = $3 where firm_id = $1 and profile_id = $2 and (permission = 'deals.access' or permission like 'contacts.access.%')`
  await runtime.pool.query(text, [firm.id, firm.profiles.manager, scope])
}

async function overHttp(person: Person, filter: Filter): Promise<number> {
  const { token } = await as(runtime, person).call(createToken, { label: 'Tableur' })
  const site = await aSite(runtime)
  const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, JSON.stringify(value)]))
  const headers = { authorization: `Bearer ${token}` }
  const answer = await site.inject({ method: 'GET', url: `/api/dashboards/deals/rows?${query}`, headers })
  await site.close()
  return answer.json<{ total: { count: number } }>().total.count
}

async function inFile(firm: Firm, person: Person, filter: Filter): Promise<number> {
  const selection = { all: true as const, filter }
  const { jobId } = await as(runtime, person).call(contract.exportDeals, { selection })
  const { file } = await runJob(runtime, person, exportDealsHandler, jobId)
  const workbook = XLSX.read(await readFile(runtime.files.pathOf(firm.id, file!.id)))
  return XLSX.utils.sheet_to_json(workbook.Sheets['Affaires']!).length
}

describe('DEAL-82 the same filter gives the same count everywhere', () => {
  test.each([
    ['own', 4],
    ['attached', 7],
    ['group', 10],
    ['all', 16],
  ] as const)('ORG-16 scope « %s »: %i deals', async (scope, seen) => {
    const { firm, me, templateId } = await aHouse()
    await giveScope(firm, scope)
    const { all, templates } = await as(runtime, me).call(contract.readDealsWidget, {})
    const followed = templates.find(({ id }) => id === templateId)!.figures
    expect(all.count).toBe(seen)
    const counted: readonly (readonly [Filter, number])[] = [
      [{}, all.count],
      [{ templateIds: [templateId] }, followed.count],
      [{ situations: ['late'] }, all.bySituation.late],
      [{ templateIds: [templateId], states: ['signed'] }, followed.byState.signed],
    ]
    for (const [filter, count] of counted) {
      const listed = await as(runtime, me).call(contract.listDealRows, filter)
      const balance = await as(runtime, me).call(contract.readDealsBalance, filter)
      const branches = balance.nodes.map((node) => (node.kind === 'person' ? node.figures.count : 0))
      expect({
        list: listed.rows.length,
        total: listed.total.count,
        balance: branches.reduce((total, one) => total + one, 0),
        http: await overHttp(me, filter),
        file: await inFile(firm, me, filter),
      }).toEqual({ list: count, total: count, balance: count, http: count, file: count })
    }
  })

  test('DEAL-5 an archived template is gone from widget, detail, choices and file alike', async () => {
    const { firm, me, templateId } = await aHouse()
    await runtime.pool.query('insert into template_archival (firm_id, template_id, archived_at) values ($1, $2, now())', [
      firm.id,
      templateId,
    ])
    const caller = as(runtime, me)
    const { all, templates } = await caller.call(contract.readDealsWidget, {})
    expect([all.count, templates.some(({ id }) => id === templateId)]).toEqual([3, false])
    expect((await caller.call(contract.listDealRows, { templateIds: [templateId] })).rows).toEqual([])
    expect((await caller.call(contract.readDealChoices, { templateId })).steps).toEqual([])
    expect(await inFile(firm, me, {})).toBe(3)
  })
})
