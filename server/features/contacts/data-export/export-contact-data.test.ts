import { Readable } from 'node:stream'
import { beforeEach, describe, expect, test } from 'vitest'
import { readContactHistory } from '#contract/contacts/contacts.contract.ts'
import { exportContactData } from '#contract/contacts/data-export/data-export.contract.ts'
import { addContactDocument } from '#contract/contacts/documents/documents.contract.ts'
import { joinHousehold } from '#contract/contacts/relations/relations.contract.ts'
import { addBudgetLine, addObjective, setRiskProfile } from '#contract/contacts/wealth/wealth.contract.ts'
import { uploadFile } from '#contract/documents/documents.contract.ts'
import { cancelJob } from '#contract/jobs/jobs.contract.ts'
import { addEvent } from '#contract/timeline/timeline.contract.ts'
import { allJobs } from '#app/all-jobs.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { placesNamingContacts } from '#app/testing/places-naming-contacts.ts'
import { runJob } from '#app/testing/run-job.ts'
import { unzipped } from '#app/testing/unzipped.ts'
import { aDeal, aDoneStep } from '../../deals/deals.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aTask, aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aCategory, aContact, aKeyword } from '../contacts.factory.ts'
import { aRelation } from '../relations/relations.factory.ts'
import { aLoan, anAsset } from '../wealth/wealth.factory.ts'
import { dataExport } from './data-export.job.ts'

const runtime = testRuntime()
const handler = allJobs.find(({ job }) => job === dataExport)!
let firm: Firm
let adviser: Person

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm, { firstName: 'Anne', lastName: 'Adam' })
})

const begin = (who: Person, contactId: string) => as(runtime, who).call(exportContactData, { contactId })

async function exported(who: Person, contactId: string) {
  const job = await runJob(runtime, who, handler, (await begin(who, contactId)).jobId)
  const archive = await unzipped(runtime.files.pathOf(firm.id, job.file?.id ?? ''))
  return { job, archive, data: JSON.parse(archive['donnees.json'] ?? ''), page: archive['dossier.html'] ?? '' }
}

async function upload(who: Person, name: string, text: string) {
  const received = await runtime.files.receive(Readable.from([text]), name, 'application/pdf')
  return (await as(runtime, who).call(uploadFile, {}, { upload: received })).id
}

/** A contact that has a little of everything. */
async function aFullContact() {
  const me = as(runtime, adviser)
  const contact = await aContact(firm, {
    adviser,
    lastName: 'Dupont',
    firstNames: 'Jeanne',
    notes: '<script>alert("x")</script>',
    phone: '06 12 34 56 78',
    email: 'jeanne@essai.fr',
    town: 'Nantes',
    postcode: '44000',
    categoryId: (await aCategory(firm, 'VIP')).id,
    keywordIds: [(await aKeyword(firm, 'Golf')).id],
  })
  const contactId = contact.id
  const child = await aContact(firm, { adviser, lastName: 'Enfant' })
  await aRelation(firm, contact, 'child', child)
  await me.call(joinHousehold, { contactId, memberId: child.id })
  await anAsset(firm, contact)
  await aLoan(firm, contact)
  await me.call(addBudgetLine, { contactId, kind: 'rents', label: null, amountCents: 80_000, period: 'month' })
  await me.call(addObjective, { contactId, kind: 'retirement', priority: 1, notes: null })
  const level = { tolerance: 'balanced', capacity: 'balanced', level: 'balanced' } as const
  await me.call(setRiskProfile, { contactId, assessedOn: '2025-06-01', ...level, experience: 'informed', esg: 'considered' })
  await me.call(addContactDocument, { contactId, fileId: await upload(adviser, 'piece.pdf', 'identité'), name: 'Carte' })
  const note = { contactId, kind: 'note', subject: 'Appel', notes: '<p>Vu <b>hier</b></p>' } as const
  await me.call(addEvent, { ...note, attachmentIds: [await upload(adviser, 'piece.pdf', 'appel')] })
  const template = await aTemplate(firm, { steps: [aTask('Collecte')] })
  const deal = await aDeal(firm, { contact, template, by: adviser, name: 'Assurance vie' })
  await aDoneStep(firm, adviser, deal, 1, { attachmentIds: [await upload(adviser, 'contrat.pdf', 'signé')] })
  return contact
}

describe('who takes out all that is known of a contact', () => {
  test('ORG-14, CON-6 refuses whoever lacks the right or does not see the contact', async () => {
    const junior = await anAdviser(firm, { profile: 'junior' })
    await expect(begin(junior, (await aContact(firm, { adviser: junior })).id)).toBeRefused('forbidden', {
      right: 'contact.export',
    })
    const hidden = await aContact(firm, { adviser, isPrivate: true })
    await expect(begin(firm.administrator, hidden.id)).toBeRefused('not_found')
  })

  test('CON-6 a contact that becomes private meanwhile leaves no archive, nor does an export that its owner stops', async () => {
    const contact = await aContact(firm, { adviser })
    const { jobId } = await begin(firm.administrator, contact.id)
    await runtime.pool.query('update contact set is_private = true where id = $1', [contact.id])
    expect(await runJob(runtime, firm.administrator, handler, jobId)).toMatchObject({
      state: 'failed',
      failure: { code: 'not_found' },
      file: null,
    })
    const stopped = await begin(adviser, contact.id)
    await as(runtime, adviser).call(cancelJob, stopped)
    expect(await runJob(runtime, adviser, handler, stopped.jobId)).toMatchObject({ state: 'cancelled', file: null })
  })

  test('ORG-18, CON-6 neither deals out of reach nor contacts that one does not see are in it', async () => {
    const contact = await aFullContact()
    const secret = await aContact(firm, { adviser: firm.administrator, lastName: 'Invisible', isPrivate: true })
    await aRelation(firm, secret, 'child', contact)
    await runtime.pool.query(`delete from profile_right where firm_id = $1 and profile_id = $2 and permission = 'deals.access'`, [
      firm.id,
      firm.profiles.adviser,
    ])
    await runtime.pool.query('update deal set in_charge_id = $2 where firm_id = $1', [firm.id, firm.administrator.id])
    const { archive, data } = await exported(adviser, contact.id)
    expect(data.deals).toEqual([])
    expect(Object.values(archive).join()).not.toMatch(/Invisible|Assurance vie|contrat\.pdf|signé/i)
    expect(data.relations).toHaveLength(1)
  })
})

describe('what the archive holds', () => {
  test('COMP-6 all of the file, its events and deals with their files; the history keeps that it left', async () => {
    const contact = await aFullContact()
    const { job, archive, data, page } = await exported(adviser, contact.id)
    expect(job).toMatchObject({ state: 'done', done: 4, total: 4, counts: { exported: 1 } })
    expect(job.file?.name).toMatch(/^DUPONT Jeanne \d{4}-\d\d-\d\d\.zip$/)
    expect(data).toMatchObject({
      format: 'sillage.contact',
      exportedBy: 'Anne Adam',
      documents: [{ name: 'Carte' }],
      events: [{ subject: 'Appel', attachments: [{ name: 'piece.pdf' }] }],
      deals: [{ name: 'Assurance vie', steps: [{ subject: 'Collecte', state: 'done' }] }],
    })
    const { 'donnees.json': _data, 'dossier.html': _page, ...files } = archive
    expect(files).toEqual({
      'documents/piece.pdf': 'identité',
      'documents/piece (2).pdf': 'appel',
      'documents/contrat.pdf': 'signé',
    })
    for (const words of [
      '06 12 34 56 78',
      'Golf',
      'ENFANT',
      'Résidence principale, Maison',
      'Préparer la retraite',
      'Collecte',
      'Vu hier',
    ])
      expect(page).toContain(words)
    const { lines } = await as(runtime, adviser).call(readContactHistory, { contactId: contact.id, limit: 5 })
    expect(lines[0]).toMatchObject({ what: 'Export', who: 'Anne Adam' })
    for (const [place, part] of Object.entries(EXPORTED)) expect([place, partOf(data, part)]).not.toEqual([place, []])
  })

  test('SEC-8 the page runs nothing and fetches nothing: what was typed is text', async () => {
    const { page } = await exported(adviser, (await aFullContact()).id)
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;')
    expect(page).not.toMatch(/<script|https?:|\ssrc=/i)
    expect(page).toContain(`default-src 'none'`)
  })

  test('REL-1 killed on the way it begins again', async () => {
    const { id } = await aFullContact()
    const { jobId } = await begin(adviser, id)
    // While files are being joined.
    await expect(runJob(runtime, adviser, handler, jobId, { diesAfter: 2 })).rejects.toThrow('killed')
    expect(await runJob(runtime, adviser, handler, jobId)).toMatchObject({ state: 'done', done: 4, total: 4 })
  })

  test('COMP-6 every place that names a contact is exported, or left out for a reason: add yours here', async () => {
    const known = new Set([...Object.keys(EXPORTED), ...Object.keys(LEFT_OUT)])
    expect((await placesNamingContacts(runtime)).filter((place) => !known.has(place))).toEqual([])
  })
})

/** Where donnees.json holds it. */
const EXPORTED: Readonly<Record<string, string>> = {
  'contact_phone.contact_id': 'contact.phones',
  'contact_email.contact_id': 'contact.emails',
  'contact_address.contact_id': 'contact.addresses',
  'contact_keyword.contact_id': 'contact.keywords',
  'contact_follower.contact_id': 'contact.mainAdviser',
  'contact_relation.from_id': 'relations',
  'contact_relation.to_id': 'relations',
  'household_member.contact_id': 'household',
  'asset_owner.contact_id': 'wealth.assets',
  'liability_owner.contact_id': 'wealth.liabilities',
  'income_line.contact_id': 'wealth.budget',
  'contact_objective.contact_id': 'wealth.objectives',
  'risk_profile.contact_id': 'wealth.riskProfiles',
  'contact_document.contact_id': 'documents',
  'event.contact_id': 'events',
  'deal.contact_id': 'deals',
  'history.contact_id': 'history',
}

const LEFT_OUT: Readonly<Record<string, string>> = {
  'recent_contact.contact_id': 'what a user opened says something of the user',
  'contact_import_line.contact_id': 'what an import brought stands in the fields it filled, and in the history',
  'contact_merge.source_id': 'told in the history',
  'contact_merge.target_id': 'told in the history',
  'duplicate_key.contact_id': 'computed from what is exported',
  'duplicate_scoring.contact_id': 'computed from what is exported',
  'duplicate_pair.one_id': 'computed, and about another contact too',
  'duplicate_pair.other_id': 'computed, and about another contact too',
  'duplicate_distinction.one_id': 'told in the history, and about another contact too',
  'duplicate_distinction.other_id': 'told in the history, and about another contact too',
}

/** What stands at « wealth.assets »; an empty list when nothing does. */
function partOf(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((part, key) => Object(part)[key], data) ?? []
}
