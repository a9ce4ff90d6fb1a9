import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/contacts/contacts.contract.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { runJob } from '#app/testing/run-job.ts'
import { newId } from '#platform/ids/new-id.ts'
import { actingAs, aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anAdviser, aUser } from '../../users/users.factory.ts'
import { admitContact } from '../contact-rights.access.ts'
import { aCategory, aContact, aKeyword } from '../contacts.factory.ts'
import { insertContacts } from '../entry/insert-contacts.ts'
import { contactBatchHandler } from './contact-batch.handler.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person

beforeEach(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm, { firstName: 'Anne', lastName: 'Adam' })
})

const me = () => as(runtime, adviser)
const read = (contactId: string) => me().call(contract.readContact, { contactId })
const manyContacts = (count: number) =>
  actingAs(firm, firm.administrator, (ctx) =>
    insertContacts(
      ctx,
      admitContact(ctx, 'client'),
      Array.from({ length: count }, (_, n) => ({
        id: newId(),
        type: 'client' as const,
        kind: 'person' as const,
        categoryId: null,
        mainAdviserId: adviser.id,
        general: readGeneral('person', { lastName: `Lot ${n}` }, ctx.today).general,
        phones: [],
        emails: [],
        addresses: [],
      })),
      'demo',
    ),
  )

/** A profile like the adviser’s that may not modify prospects, nor see suppliers. */
async function aLimitedAdviser(): Promise<Person> {
  const profileId = newId()
  await runtime.pool.query(
    `insert into profile (firm_id, id, label, custom, created_at) values ($1, $2, 'Limité', true, now())`,
    [firm.id, profileId],
  )
  await runtime.pool.query(
    `insert into profile_right (firm_id, profile_id, permission, scope) select firm_id, $2, permission, scope from profile_right
     where firm_id = $1 and profile_id = $3 and permission not in ('contacts.modify.prospect', 'contacts.access.supplier')`,
    [firm.id, profileId, firm.profiles.adviser],
  )
  return aUser(firm, { profileId })
}

describe('moving contacts', () => {
  test('CON-20 refuses a type that one may not modify or see, and a category of another type', async () => {
    const limited = await aLimitedAdviser()
    const { id } = await aContact(firm, { adviser: limited })
    const move = (over: object) =>
      as(runtime, limited).call(contract.moveContacts, { selection: { ids: [id] }, type: 'prospect', ...over })
    await expect(move({})).toBeRefused('forbidden')
    await expect(move({ type: 'supplier' })).toBeRefused('forbidden')
    const { id: categoryId } = await aCategory(firm, 'P', { type: 'prospect' })
    await expect(move({ type: 'client', categoryId })).toBeRefused('contact.category_of_another_type', {
      category: 'P',
      type: 'Clients',
    })
  })

  test('CON-20 contacts that one does not see are not there; those one may not modify are reported', async () => {
    const limited = await aLimitedAdviser()
    const [mine, prospect] = [
      await aContact(firm, { adviser: limited }),
      await aContact(firm, { adviser: limited, type: 'prospect', lastName: 'Fixe' }),
    ]
    const hidden = await aContact(firm, { adviser, isPrivate: true })
    const selection = { ids: [mine.id, prospect.id, hidden.id] }
    const answer = await as(runtime, limited).call(contract.moveContacts, { selection, type: 'partner' })
    expect(answer).toMatchObject({
      jobId: null,
      changed: 1,
      unchanged: 0,
      skipped: [{ subjectId: prospect.id, subject: 'FIXE Claude', code: 'contact.not_modifiable' }],
    })
    expect(await read(hidden.id)).toMatchObject({ type: 'client' })
  })

  test('CON-20 to another type: its default category, else none; to a category; the history says it', async () => {
    const { id: categoryId } = await aCategory(firm, 'Chauds', { type: 'prospect', isDefault: true })
    const { id: vip } = await aCategory(firm, 'VIP')
    const { id } = await aContact(firm, { adviser, categoryId: vip })
    const move = (over: object) => me().call(contract.moveContacts, { selection: { ids: [id] }, type: 'prospect', ...over })
    expect(await move({})).toMatchObject({ changed: 1 })
    expect(await read(id)).toMatchObject({ type: 'prospect', category: { id: categoryId } })
    expect(await move({})).toMatchObject({ changed: 0, unchanged: 1 })
    await move({ type: 'partner' })
    expect(await read(id)).toMatchObject({ type: 'partner', category: null })
    await move({ type: 'client', categoryId: vip })
    const { lines } = await me().call(contract.readContactHistory, { contactId: id, limit: 1 })
    expect(lines.map(({ what, field, before, after }) => [what, field, before, after])).toEqual([
      ['Modification en lot', 'Type de contact', 'Partenaires', 'Clients'],
      ['Modification en lot', 'Catégorie', null, 'VIP'],
    ])
  })

  test('CON-20 all that a list shows, but some', async () => {
    const [one, two] = [
      await aContact(firm, { adviser, lastName: 'Lot un' }),
      await aContact(firm, { adviser, lastName: 'Lot deux' }),
    ]
    const other = await aContact(firm, { adviser, lastName: 'Autre' })
    const selection = { all: true as const, filter: { type: 'client' as const, search: 'lot' }, except: [two.id] }
    expect(await me().call(contract.moveContacts, { selection, type: 'prospect' })).toMatchObject({ changed: 1 })
    expect([await read(one.id), await read(two.id), await read(other.id)].map(({ type }) => type)).toEqual([
      'prospect',
      'client',
      'client',
    ])
  })

  test('CON-20, REL-1 more than 500: a job with progress and report, that goes on after a crash and does nothing twice', async () => {
    await manyContacts(1_120)
    const selection = { all: true as const, filter: { type: 'client' as const } }
    const { jobId, changed } = await me().call(contract.moveContacts, { selection, type: 'prospect' })
    expect([jobId, changed]).toEqual([expect.any(String), 0])
    await expect(runJob(runtime, adviser, contactBatchHandler, jobId ?? '', { diesAfter: 2 })).rejects.toThrow('killed')
    const total = async () => (await me().call(contract.listContacts, { type: 'prospect' })).total.count
    expect(await total()).toBe(1_000)
    const job = await runJob(runtime, adviser, contactBatchHandler, jobId ?? '')
    expect(job).toMatchObject({
      kind: 'contact.move',
      state: 'done',
      done: 1_120,
      total: 1_120,
      counts: { changed: 1_120, unchanged: 0, skipped: 0 },
    })
    expect(await total()).toBe(1_120)
    const { rows } = await runtime.pool.query(`select count(*) from history where firm_id = $1 and kind = 'contact.changed'`, [
      firm.id,
    ])
    expect(rows[0]).toEqual({ count: 1_120 })
  })
})

describe('assigning contacts', () => {
  test('ORG-22 refuses people who cannot follow, before anything', async () => {
    const office = await aUser(firm, { profile: 'backOffice', isAdviser: false, firstName: 'Bo', lastName: 'Office' })
    const { id } = await aContact(firm, { adviser })
    const assign = (over: object) => me().call(contract.assignContacts, { selection: { ids: [id] }, ...over })
    await expect(assign({ mainAdviserId: office.id })).toBeRefused('contact.adviser_impossible', { name: 'Bo Office' })
    await expect(assign({ addCoAdviserIds: [office.id] })).toBeRefused('contact.adviser_impossible')
    await runtime.pool.query('update "user" set active = false where id = $1', [office.id])
    await expect(assign({ addAssistantIds: [office.id] })).toBeRefused('contact.assistant_impossible')
    await expect(assign({ addAssistantIds: [newId()] })).toBeRefused('not_found')
  })

  test('ORG-40 replaces the main adviser, adds and removes co-advisers and assistants', async () => {
    const other = await anAdviser(firm, { firstName: 'Bruno', lastName: 'Bel' })
    const [one, two] = [await aContact(firm, { adviser }), await aContact(firm, { adviser, coAdvisers: [other] })]
    const selection = { ids: [one.id, two.id] }
    expect(
      await me().call(contract.assignContacts, { selection, mainAdviserId: other.id, addAssistantIds: [adviser.id] }),
    ).toMatchObject({ changed: 2 })
    for (const { id } of [one, two]) {
      expect(await read(id)).toMatchObject({
        mainAdviser: { name: 'Bruno Bel' },
        coAdvisers: [],
        assistants: [{ name: 'Anne Adam' }],
      })
    }
    const remove = (more: object) => me().call(contract.assignContacts, { selection, ...more })
    expect(await remove({ removeCoAdviserIds: [other.id] })).toMatchObject({ changed: 0, unchanged: 2 })
    expect(await remove({ addCoAdviserIds: [adviser.id] })).toMatchObject({ changed: 2 })
    expect((await read(one.id)).coAdvisers).toMatchObject([{ name: 'Anne Adam' }])
    expect(await remove({ removeCoAdviserIds: [adviser.id] })).toMatchObject({ changed: 2 })
    expect(await read(one.id)).toMatchObject({ coAdvisers: [], assistants: [{ name: 'Anne Adam' }] })
    const { lines } = await me().call(contract.readContactHistory, { contactId: two.id, limit: 3 })
    expect(lines.slice(2).map(({ field, before, after }) => [field, before, after])).toEqual([
      ['Conseiller principal', 'Anne Adam', 'Bruno Bel'],
      ['Co-conseillers', 'Bruno Bel', null],
      ['Assistants', null, 'Anne Adam'],
    ])
  })
})

describe('keywords', () => {
  test('CON-23 only who settles the firm’s lists creates them, each once', async () => {
    const office = await aUser(firm, { profile: 'backOffice' })
    await expect(as(runtime, office).call(contract.addKeyword, { name: 'A' })).toBeRefused('forbidden', {
      right: 'settings.manage',
    })
    await as(runtime, firm.administrator).call(contract.addKeyword, { name: 'Retraite' })
    await expect(as(runtime, firm.administrator).call(contract.addKeyword, { name: 'retraite' })).toBeRefused(
      'contact.keyword_taken',
      { name: 'retraite' },
    )
    await aKeyword(firm, 'Épargne')
    expect(await as(runtime, office).call(contract.listKeywords, {})).toMatchObject({
      can: { manage: false },
      keywords: [{ name: 'Épargne' }, { name: 'Retraite' }],
    })
  })

  test('CON-23 refuses another firm’s keyword, and a contact one does not see is not there', async () => {
    const theirs = await aKeyword(await aFirm(runtime), 'Ailleurs')
    const hidden = await aContact(firm, { adviser, isPrivate: true })
    const ours = await aKeyword(firm, 'Ici')
    const admin = as(runtime, firm.administrator)
    await expect(admin.call(contract.applyKeywords, { selection: { ids: [hidden.id] }, add: [theirs.id] })).toBeRefused(
      'not_found',
    )
    expect(await admin.call(contract.applyKeywords, { selection: { ids: [hidden.id] }, add: [ours.id] })).toEqual({
      jobId: null,
      changed: 0,
      unchanged: 0,
      skipped: [],
    })
    expect(await read(hidden.id)).toMatchObject({ keywords: [] })
  })

  test('CON-23 applied and taken off, filterable, in the history', async () => {
    const [one, two] = [await aKeyword(firm, 'Un'), await aKeyword(firm, 'Deux')]
    const [first, second] = [await aContact(firm, { adviser, keywordIds: [one.id] }), await aContact(firm, { adviser })]
    const selection = { ids: [first.id, second.id] }
    expect(await me().call(contract.applyKeywords, { selection, add: [two.id], remove: [one.id] })).toMatchObject({ changed: 2 })
    expect(await me().call(contract.applyKeywords, { selection, add: [two.id] })).toMatchObject({ changed: 0, unchanged: 2 })
    expect(await read(first.id)).toMatchObject({ keywords: [{ name: 'Deux' }] })
    const count = async (keywordId: string) => (await me().call(contract.listContacts, { type: 'client', keywordId })).total.count
    expect([await count(one.id), await count(two.id)]).toEqual([0, 2])
    const { lines } = await me().call(contract.readContactHistory, { contactId: first.id })
    expect(lines[0]).toMatchObject({ field: 'Mots clés', before: 'Un', after: 'Deux' })
  })
})
