import { beforeEach, describe, expect, test } from 'vitest'
import * as contacts from '#contract/contacts/contacts.contract.ts'
import * as contract from '#contract/imports/imports.contract.ts'
import type { CallInput } from '#contract/kernel/operation.ts'
import { CONTACT_FIELDS, TEMPLATE_KEYS } from '#contract/imports/contact-fields.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { runJob } from '#app/testing/run-job.ts'
import { aCategory, aContact, aKeyword } from '../../contacts/contacts.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { check, deposit, linesOf, one } from '../imports.factory.ts'
import { exportForImportHandler } from './export-for-import.handler.ts'

const runtime = testRuntime()
let firm: Firm

beforeEach(async () => {
  firm = await aFirm(runtime)
})

const everything = { all: true as const, filter: { type: 'client' as const } }

async function exported(who: Person, selection: { ids: string[] } | typeof everything = everything) {
  const { jobId } = await as(runtime, who).call(contract.exportForImport, { selection })
  const job = await runJob(runtime, who, exportForImportHandler, jobId)
  return { job, path: runtime.files.pathOf(firm.id, job.file?.id ?? '') }
}

describe('contacts in the format of the import', () => {
  test('ORG-15 refuses whoever lacks the export right', async () => {
    const junior = await anAdviser(firm, { profile: 'junior' })
    await expect(as(runtime, junior).call(contract.exportForImport, { selection: everything })).toBeRefused('forbidden', {
      right: 'contact.export',
    })
  })

  test('ORG-15, CON-6 holds only what its owner sees, whatever was ticked', async () => {
    const adviser = await anAdviser(firm)
    const hidden = await aContact(firm, { adviser: firm.administrator, isPrivate: true })
    const mine = await aContact(firm, { adviser, lastName: 'Mien' })
    const { job, path } = await exported(adviser, { ids: [hidden.id, mine.id] })
    expect(job).toMatchObject({ state: 'done', done: 1, counts: { exported: 1 } })
    expect(job.file?.name).toMatch(/^Contacts au format import \d{4}-\d\d-\d\d\.xlsx$/)
    const back = await deposit(one(runtime, firm.administrator), path, 'contacts.xlsx')
    expect(back.headings).toEqual(TEMPLATE_KEYS.map((key) => CONTACT_FIELDS[key].heading))
    expect(back.samples.map((row) => row[0])).toEqual([mine.id])
  })

  test('CON-74 a round trip without change reports every line as unchanged', async () => {
    await manyContacts(firm)
    const { path } = await exported(firm.administrator)
    const me = one(runtime, firm.administrator)
    const checked = await check(me, await deposit(me, path, 'contacts.xlsx'))
    expect((await linesOf(me, checked)).filter(({ verdict }) => verdict !== 'unchanged')).toEqual([])
    expect(checked.counts.verdicts).toEqual({ new: 0, updated: 0, unchanged: 11, rejected: 0, duplicate: 0 })
  })
})

/** Eleven clients who hold all that a file may say, and what it cannot say. */
async function manyContacts({ administrator }: Firm): Promise<void> {
  const me = as(runtime, administrator)
  const twins = [await anAdviser(firm, { lastName: 'Même' }), await anAdviser(firm, { lastName: 'Même' })]
  const gone = await anAdviser(firm)
  const parent = await aCategory(firm, 'Particuliers')
  const child = await aCategory(firm, 'Retraités', { parentId: parent.id })
  const words = [await aKeyword(firm, 'Été & hiver'), await aKeyword(firm, 'Immobilier')]
  const untold = await aKeyword(firm, 'Santé, prévoyance')
  const ids = (of: readonly { id: string }[]) => of.map(({ id }) => id)
  const entries: Omit<CallInput<typeof contacts.addContact>, 'type' | 'confirmed'>[] = [
    {
      kind: 'person',
      general: {
        title: 'mrs',
        lastName: 'Lefèvre-Œuvrard',
        birthName: 'D’Été',
        firstNames: 'Anne Marie, Zoé',
        birthDate: '1899-12-31',
        birthPlace: 'L’Haÿ-les-Roses',
        birthCountry: 'FR',
        nationality: 'BE',
        taxCountry: 'FR',
        civilStatus: 'pacs',
        matrimonialRegime: 'pacs_separation',
        profession: '=SOMME(A1)',
        employer: '@Cabinet',
        source: '+ de recommandations',
        notes: 'Première ligne\nDeuxième ligne ; « fin »\n- et un tiret',
        emailingConsent: true,
        emailingConsentOn: '2026-01-02',
        externalId: '000125',
      },
      phones: [
        { label: 'home', number: '02 99 12 34 56' },
        { label: 'mobile', number: '06 12 34 56 78' },
        { label: 'mobile', number: '+32 470 12 34 56' },
        { label: 'work', number: '02 99 12 34 57 poste 102' },
        { label: 'other', number: '06 12 34 56 79' },
      ],
      emails: [
        { label: 'personal', address: 'anne@exemple.fr' },
        { label: 'personal', address: 'hélène@exemple.fr' },
        { label: 'work', address: 'a.lefevre@exemple.fr' },
      ],
      addresses: [
        { line1: '12 rue des Lilas', line2: 'Bât. B', line3: 'Lieu-dit « Les Hêtres »', postcode: '01000', town: 'Bourg' },
        { line1: 'Une autre maison', postcode: '35000', town: 'Rennes' },
        { label: 'work', line1: '1 place', postcode: '1000', town: 'Bruxelles', country: 'BE' },
      ],
      categoryId: child.id,
      keywordIds: ids(words),
    },
    { kind: 'person', general: { lastName: 'Seul' } },
    { kind: 'person', general: { lastName: 'Seul' }, phones: [{ number: '06 12 34 56 78' }] },
    { kind: 'person', general: { lastName: 'Belge' }, addresses: [{ postcode: '1000', town: 'Bruxelles', country: 'BE' }] },
    { kind: 'person', general: { lastName: 'Mot' }, keywordIds: ids([...words, untold]) },
    { kind: 'person', general: { lastName: 'Confié' }, mainAdviserId: twins[0]?.id },
    { kind: 'person', general: { lastName: 'Orphelin', birthDate: '1980-03-12' }, mainAdviserId: gone.id },
    {
      kind: 'organisation',
      general: {
        organisationName: 'Société « Été » & fils',
        legalForm: 'SARL',
        siren: '352042345',
        activityCode: '66.22Z',
        shareCapitalCents: 1_234_567_89,
        creationDate: '1900-02-28',
      },
      phones: [{ label: 'work', number: '02 99 12 34 58' }],
      emails: [{ label: 'work', address: 'contact@societe.fr' }],
      addresses: [{ label: 'head_office', line1: '3 quai', postcode: '20000', town: 'Ajaccio' }],
    },
    {
      kind: 'person',
      general: {
        lastName: '-Tiret',
        firstNames: '+Plus',
        birthName: '=Égal',
        birthPlace: "'Apostrophe",
        birthDate: '2000-02-29',
        employer: '0012',
        externalId: '=1+1',
        source: '1E5',
        notes: '\u00A0espace insécable\ttabulation',
      },
      phones: [
        { label: 'home', number: '+1 212 555 0100' },
        { label: 'home', number: '02 99 12 34 59' },
        { label: 'fax', number: '02 99 12 34 60' },
      ],
      addresses: [{ line1: '-12 bis', line2: '@ la ferme', postcode: '06000', town: "L'Haÿ" }],
    },
    {
      kind: 'organisation',
      general: { organisationName: '@Société', siren: '005580501', shareCapitalCents: 1 },
      addresses: [{ label: 'work', line1: '=5 rue', postcode: '01000', town: 'Bourg' }],
    },
    { kind: 'organisation', general: { organisationName: 'Zeta', siret: '31083661400027' } },
  ]
  for (const entry of entries)
    await me.call(contacts.addContact, { type: 'client', mainAdviserId: firm.administrator.id, ...entry, confirmed: true })
  await runtime.pool.query('update "user" set active = false where id = $1', [gone.id])
}
