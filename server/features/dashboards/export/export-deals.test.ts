import { readFile } from 'node:fs/promises'
import * as XLSX from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import * as contract from '#contract/dashboards/dashboards.contract.ts'
import type { CallInput } from '#contract/kernel/operation.ts'
import { cancelJob } from '#contract/jobs/jobs.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { runJob } from '#app/testing/run-job.ts'
import { newId } from '#platform/ids/new-id.ts'
import { aContact } from '../../contacts/contacts.factory.ts'
import { aDeal, aDoneStep } from '../../deals/deals.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aTask, aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aPlantedDeal, plantDeals } from '../dashboards.factory.ts'
import { exportDealsHandler } from './export-deals.handler.ts'

const runtime = testRuntime()
type Asked = CallInput<typeof contract.exportDeals>
const everything = { all: true as const, filter: {} }

/** Asks for an export, lets it run, and reads its file with another program: one record per line. */
async function exported(firm: Firm, person: Person, asked: Asked) {
  const me = as(runtime, person)
  const { jobId } = await me.call(contract.exportDeals, asked)
  const run = await runJob(runtime, person, exportDealsHandler, jobId)
  const workbook = XLSX.read(await readFile(runtime.files.pathOf(firm.id, run.file!.id)))
  return { run, rows: XLSX.utils.sheet_to_json<Record<string, string | number>>(workbook.Sheets['Affaires']!) }
}

describe('DEAL-81 export of what is shown', () => {
  test('ORG-15 deals of another adviser are not in the file, named or not', async () => {
    const firm = await aFirm(runtime)
    const [ana, bob] = [await anAdviser(firm, { manager: await anAdviser(firm) }), await anAdviser(firm)]
    const template = await aTemplate(firm)
    const mine = await aDeal(firm, { contact: await aContact(firm, { adviser: ana }), template, inCharge: ana })
    const theirs = await aDeal(firm, { contact: await aContact(firm, { adviser: bob }), template, inCharge: bob })
    const { rows, run } = await exported(firm, ana, { selection: { all: false, ids: [mine.id, theirs.id] } })
    expect(rows).toHaveLength(1)
    expect(run).toMatchObject({ state: 'done', total: 1, counts: { exported: 1 } })
    expect((await exported(firm, ana, { selection: everything })).rows).toHaveLength(1)
  })

  test('an export that is stopped leaves no file', async () => {
    const firm = await aFirm(runtime)
    const me = as(runtime, firm.administrator)
    const { jobId } = await me.call(contract.exportDeals, { selection: everything })
    await me.call(cancelJob, { jobId })
    const run = await runJob(runtime, firm.administrator, exportDealsHandler, jobId)
    expect(run).toMatchObject({ state: 'cancelled', file: null })
  })

  test('CON-75 a name that looks like a formula stays a name, amounts are numbers, days are days', async () => {
    const firm = await aFirm(runtime)
    const { administrator } = firm
    const contact = await aContact(firm, { lastName: 'Zoé' })
    const template = await aTemplate(firm)
    const deal = await aDeal(firm, { contact, template, name: '=1+1' })
    const values = [firm.id, deal.id]
    await runtime.pool.query('update deal set potential_cents = 123456, probability = 25 where firm_id = $1 and id = $2', values)
    const selection = { all: false as const, ids: [deal.id] }
    await as(runtime, administrator).call(contract.changeDealsState, { selection, state: 'signed' })
    const { rows } = await exported(firm, administrator, { selection })
    expect(rows[0]).toMatchObject({ Affaire: '=1+1', Potentiel: 1234.56, Probabilité: 0.25, 'Potentiel pondéré': 308.64 })
    expect(rows[0]).toMatchObject({ État: 'Signée par le client', Situation: 'En cours', Étape: 1, 'Étapes prévues': 1 })
    expect(rows[0]!['Signature']).toBeTypeOf('number')
  })

  test('« back-office »: steps and traced actions of the template are columns', async () => {
    const firm = await aFirm(runtime)
    const actions = [{ label: 'Pièce reçue', mandatory: true, traced: true }]
    const template = await aTemplate(firm, { steps: [aTask('Collecte', { actions }), aTask('Relecture')] })
    const deal = await aDeal(firm, { contact: await aContact(firm), template })
    await aDoneStep(firm, firm.administrator, deal, 1)
    const selection = { all: true as const, filter: { templateIds: [template.id] } }
    const { rows } = await exported(firm, firm.administrator, { selection, view: 'back_office' })
    expect(rows[0]).toMatchObject({
      '1. Collecte': 'Terminée',
      'Pièce reçue : par': 'MINISTRE Ada',
      '2. Relecture': 'Non commencée',
    })
    expect(rows[0]!['Pièce reçue : le']).toBeTypeOf('number')
  })

  test('Bilan – Détail: branch by branch, with the place in the hierarchy', async () => {
    const firm = await aFirm(runtime)
    const ana = await anAdviser(firm, { firstName: 'Ana', lastName: 'Zola', manager: firm.administrator })
    const template = await aTemplate(firm)
    for (const inCharge of [ana, firm.administrator]) {
      const contact = await aContact(firm, { adviser: inCharge })
      await aDeal(firm, { contact, template, inCharge })
    }
    const { rows } = await exported(firm, firm.administrator, { selection: everything, view: 'balance' })
    expect(rows.map((row) => row['Hiérarchie'])).toEqual(['MINISTRE Ada', 'MINISTRE Ada › ZOLA Ana'])
  })

  test('more deals than one reading, in the order of the page', async () => {
    const firm = await aFirm(runtime)
    const template = await aTemplate(firm)
    const contact = await aContact(firm)
    const common = { templateId: template.id, contactId: contact.id, adviserId: firm.administrator.id }
    const deals = Array.from({ length: 2_500 }, (_, n) => aPlantedDeal({ ...common, id: newId(), potentialCents: n * 100 }))
    await plantDeals(runtime, firm.id, deals)
    const { rows, run } = await exported(firm, firm.administrator, {
      selection: everything,
      sort: 'potential',
      direction: 'desc',
    })
    expect(run).toMatchObject({ done: 2_500, total: 2_500 })
    expect(rows.map((row) => row['Potentiel'])).toEqual(Array.from({ length: 2_500 }, (_, n) => 2_499 - n))
  })
})
