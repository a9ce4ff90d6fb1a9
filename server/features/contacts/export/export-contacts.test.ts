import { buffer } from 'node:stream/consumers'
import * as XLSX from '@e965/xlsx'
import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/contacts/contacts.contract.ts'
import { cancelJob } from '#contract/jobs/jobs.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { runJob } from '#app/testing/run-job.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anAdviser, aUser } from '../../users/users.factory.ts'
import { aCategory, aContact, aKeyword } from '../contacts.factory.ts'
import { contactExportHandler } from './contact-export.handler.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm, { firstName: 'Anne', lastName: 'Adam' })
})

const everything = { all: true as const, filter: { type: 'client' as const } }

async function exported(who: Person, selection: { ids: string[] } | typeof everything = everything) {
  const { jobId } = await as(runtime, who).call(contract.exportContacts, { selection })
  const job = await runJob(runtime, who, contactExportHandler, jobId)
  const book = XLSX.read(await buffer(runtime.files.open(firm.id, job.file?.id ?? '')), { cellDates: true, UTC: true })
  return { job, rows: XLSX.utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Contacts'] ?? {}) }
}

describe('exporting contacts', () => {
  test('ORG-15 refuses whoever lacks the export right', async () => {
    const junior = await anAdviser(firm, { profile: 'junior' })
    await expect(as(runtime, junior).call(contract.exportContacts, { selection: everything })).toBeRefused('forbidden', {
      right: 'contact.export',
    })
  })

  test('ORG-15, CON-6 holds only what its owner sees, whatever was ticked', async () => {
    const far = await anAdviser(firm, { manager: await anAdviser(firm) })
    const hidden = [
      await aContact(firm, { adviser: far }),
      await aContact(firm, { adviser: firm.administrator, isPrivate: true }),
    ]
    const mine = await aContact(firm, { adviser, lastName: 'Mien' })
    const { rows, job } = await exported(adviser, { ids: [...hidden.map(({ id }) => id), mine.id] })
    expect(rows.map((row) => row['Nom affiché'])).toEqual(['MIEN Claude'])
    expect(job).toMatchObject({ state: 'done', done: 1, total: 1, counts: { exported: 1 } })
  })

  test('ORG-15 a right lost meanwhile ends the job', async () => {
    const office = await aUser(firm, { profile: 'backOffice' })
    const { jobId } = await as(runtime, office).call(contract.exportContacts, { selection: everything })
    await runtime.pool.query('update "user" set profile_id = $2 where id = $1', [office.id, firm.profiles.junior])
    expect(await runJob(runtime, office, contactExportHandler, jobId)).toMatchObject({
      state: 'failed',
      failure: { code: 'forbidden' },
      file: null,
    })
  })

  test('CON-75 cells are typed, formulas are texts, and the history says how many left', async () => {
    const category = await aCategory(firm, 'VIP')
    const keywords = [await aKeyword(firm, 'B'), await aKeyword(firm, 'A')]
    await aContact(firm, {
      adviser,
      lastName: '=1+1',
      firstNames: null,
      birthDate: '1980-03-12',
      phone: '0612345678',
      town: 'Rennes',
      postcode: '01000',
      categoryId: category.id,
      keywordIds: keywords.map(({ id }) => id),
    })
    await aContact(firm, {
      adviser,
      kind: 'organisation',
      organisationName: 'Zeta',
      shareCapitalCents: 1_234_567,
      siren: '352042345',
    })
    const { rows, job } = await exported(adviser)
    expect(rows).toMatchObject([
      {
        'Nom affiché': '=1+1',
        Nature: 'Personne physique',
        Catégorie: 'VIP',
        'Conseiller principal': 'Anne Adam',
        'Mots clés': 'A ; B',
        Téléphone: '06 12 34 56 78',
        'Code postal': '01000',
        'Date de naissance': new Date('1980-03-12T00:00:00Z'),
      },
      { 'Nom affiché': 'Zeta', Capital: 12_345.67, SIREN: '352042345' },
    ])
    expect(job.file?.name).toMatch(/^Contacts \d{4}-\d\d-\d\d\.xlsx$/)
    const { rows: history } = await runtime.pool.query(
      `select data from history where firm_id = $1 and kind = 'contact.exported'`,
      [firm.id],
    )
    expect(history).toEqual([{ data: { count: 2 } }])
  })

  test('REL-1 killed on the way it begins again; stopped by its owner it leaves no file', async () => {
    await aContact(firm, { adviser })
    const { jobId } = await as(runtime, adviser).call(contract.exportContacts, { selection: everything })
    await expect(runJob(runtime, adviser, contactExportHandler, jobId, { diesAfter: 1 })).rejects.toThrow('killed')
    expect(await runJob(runtime, adviser, contactExportHandler, jobId)).toMatchObject({ state: 'done', counts: { exported: 1 } })
    const stopped = await as(runtime, adviser).call(contract.exportContacts, { selection: everything })
    await as(runtime, adviser).call(cancelJob, stopped)
    expect(await runJob(runtime, adviser, contactExportHandler, stopped.jobId)).toMatchObject({ state: 'cancelled', file: null })
  })
})
