import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/contacts/contacts.contract.ts'
import * as merge from '#contract/contacts/merge/merge.contract.ts'
import { readDeal } from '#contract/deals/deals.contract.ts'
import { addEvent, listTimeline } from '#contract/timeline/timeline.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aDeal } from '../../deals/deals.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aContact, aKeyword } from '../contacts.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
let colleague: Person

beforeEach(async () => {
  firm = await aFirm(runtime)
  const manager = await anAdviser(firm, { profile: 'manager' })
  adviser = await anAdviser(firm, { manager, firstName: 'Anne', lastName: 'Adam' })
  colleague = await anAdviser(firm, { manager, firstName: 'Bruno', lastName: 'Bel' })
})

interface Made {
  readonly id: string
}

const read = (who: Person, { id }: Made) => as(runtime, who).call(contract.readContact, { contactId: id })
const preview = (who: Person, target: Made, source: Made) =>
  as(runtime, who).call(merge.previewMerge, { contactId: target.id, sourceId: source.id })
const into = async (who: Person, target: Made, source: Made) => {
  const [one, other] = [await read(firm.administrator, target), await read(firm.administrator, source)]
  const versions = { version: one.version, sourceVersion: other.version }
  return as(runtime, who).call(merge.mergeContacts, { contactId: target.id, sourceId: source.id, ...versions })
}
const history = async ({ id }: Made) =>
  (await as(runtime, firm.administrator).call(contract.readContactHistory, { contactId: id })).lines

describe('merging two contacts', () => {
  test('CON-30 refuses whoever lacks the right, does not see both, or may not modify both', async () => {
    const junior = await anAdviser(firm, { profile: 'junior' })
    const [target, source] = [await aContact(firm, { adviser: junior }), await aContact(firm, { adviser: junior })]
    await expect(into(junior, target, source)).toBeRefused('forbidden', { right: 'contact.merge' })
    await expect(preview(junior, target, source)).toBeRefused('forbidden', { right: 'contact.merge' })
    const [stranger] = [(await aFirm(runtime)).administrator]
    await expect(into(stranger, target, source)).toBeRefused('not_found')
    await runtime.pool.query(
      `delete from profile_right r using "user" u where r.firm_id = $1 and u.firm_id = r.firm_id and u.id = $2
        and r.profile_id = u.profile_id and r.permission = 'contacts.modify.prospect'`,
      [firm.id, adviser.id],
    )
    await runtime.pool.query('update firm set org_version = org_version + 1 where id = $1', [firm.id])
    const [mine, prospect] = [await aContact(firm, { adviser }), await aContact(firm, { adviser, type: 'prospect' })]
    await expect(into(adviser, mine, prospect)).toBeRefused('forbidden', { right: 'contact.merge' })
    expect(await read(firm.administrator, prospect)).toMatchObject({ version: 1 })
  })

  test('CON-30 refuses one and the same contact, a person with an organisation, and what was saved since', async () => {
    const [target, source] = [await aContact(firm, { adviser }), await aContact(firm, { adviser })]
    const company = await aContact(firm, { adviser, kind: 'organisation' })
    await expect(into(adviser, target, target)).toBeRefused('contact.same_contact')
    await expect(into(adviser, target, company)).toBeRefused('contact.merge_kinds_differ')
    expect((await preview(adviser, target, company)).whyNot).toMatchObject({ code: 'contact.merge_kinds_differ' })
    await as(runtime, colleague).call(contract.editContact, { contactId: source.id, version: 1, general: { notes: 'vu' } })
    const versions = { version: 1, sourceVersion: 1 }
    await expect(
      as(runtime, adviser).call(merge.mergeContacts, { contactId: target.id, sourceId: source.id, ...versions }),
    ).toBeRefused('stale_version', { who: 'Bruno Bel' })
  })

  test('CON-6 a private file is merged with no other, and does not exist for outsiders', async () => {
    const [hidden, open] = [await aContact(firm, { adviser, isPrivate: true }), await aContact(firm, { adviser })]
    await expect(preview(firm.administrator, open, hidden)).toBeRefused('not_found')
    const versions = { version: 1, sourceVersion: 2 }
    await expect(
      as(runtime, firm.administrator).call(merge.mergeContacts, { contactId: open.id, sourceId: hidden.id, ...versions }),
    ).toBeRefused('not_found')
    await expect(
      as(runtime, adviser).call(merge.mergeContacts, { contactId: open.id, sourceId: hidden.id, ...versions }),
    ).toBeRefused('contact.merge_privacy_differs')
    const other = await aContact(firm, { adviser, isPrivate: true })
    await as(runtime, adviser).call(merge.mergeContacts, {
      contactId: other.id,
      version: 2,
      sourceId: hidden.id,
      sourceVersion: 2,
    })
    expect(await as(runtime, firm.administrator).call(merge.listMerges, {})).toMatchObject({ rows: [], total: { count: 0 } })
    expect(await as(runtime, adviser).call(merge.listMerges, {})).toMatchObject({ rows: [{ target: { id: other.id } }] })
  })

  test('CON-30 the example: the target keeps what it has, and takes what it has not', async () => {
    const source = await aContact(firm, {
      adviser,
      firstNames: 'Jean',
      lastName: 'D.',
      birthDate: '1982-08-07',
      profession: 'Notaire',
    })
    const target = await aContact(firm, { adviser, firstNames: 'Jean', lastName: 'Dubois', birthDate: '1980-01-01' })
    await as(runtime, adviser).call(addEvent, { contactId: source.id, kind: 'note', subject: 'Enfant : Juliette D.' })
    const { fields, following } = await preview(adviser, target, source)
    expect(fields.map(({ label, target: mine, source: theirs, outcome }) => [label, mine, theirs, outcome])).toEqual([
      ['Nom', 'Dubois', 'D.', 'dropped'],
      ['Prénoms', 'Jean', 'Jean', 'same'],
      ['Date de naissance', '01/01/1980', '07/08/1982', 'dropped'],
      ['Profession', null, 'Notaire', 'taken'],
    ])
    expect(following).toEqual(expect.arrayContaining(['Affaires', 'Suivi']))
    expect(await into(adviser, target, source)).toMatchObject({ name: 'DUBOIS Jean' })
    expect(await read(adviser, target)).toMatchObject({
      name: 'DUBOIS Jean',
      general: { lastName: 'Dubois', birthDate: '1980-01-01', profession: 'Notaire' },
    })
    const { rows } = await as(runtime, adviser).call(listTimeline, { contactId: target.id })
    expect(rows).toMatchObject([{ subject: 'Enfant : Juliette D.' }])
    await expect(read(adviser, source)).toBeRefused('contact.merged', { who: 'Anne Adam', name: 'DUBOIS Jean' })
    expect((await as(runtime, adviser).call(contract.listContacts, { type: 'client' })).rows.map(({ id }) => id)).toEqual([
      target.id,
    ])
    expect(await as(runtime, firm.administrator).call(contract.listDeletedContacts, {})).toMatchObject({ rows: [] })
    expect((await history(target)).slice(0, 2)).toMatchObject([
      { who: 'Anne Adam', what: 'Fusion', field: null, after: 'D. Jean' },
      { what: 'Fusion', field: 'Profession', before: null, after: 'Notaire' },
    ])
  })

  test('CON-30 collections are united without duplicates, one preferred, and found by the search', async () => {
    const [both, theirs] = [await aKeyword(firm, 'Commun'), await aKeyword(firm, 'Sien')]
    const target = await aContact(firm, {
      adviser,
      phone: '0612345678',
      town: 'Rennes',
      postcode: '35000',
      keywordIds: [both.id],
    })
    const source = await aContact(firm, {
      adviser: colleague,
      phone: '06 12 34 56 78',
      email: 'jean@exemple.fr',
      town: 'RENNES',
      postcode: '35000',
      keywordIds: [both.id, theirs.id],
    })
    const { version } = await read(adviser, source)
    const phones = [{ number: '0612345678', preferred: true }, { number: '0299000000' }]
    const emails = [{ address: 'jean@exemple.fr' }]
    const addresses = [{ town: 'RENNES', postcode: '35000' }]
    await as(runtime, adviser).call(contract.editCoordinates, { contactId: source.id, version, phones, emails, addresses })
    const { collections } = await preview(adviser, target, source)
    expect(collections).toEqual(
      expect.arrayContaining([
        { label: 'Téléphones', kept: ['06 12 34 56 78'], taken: ['02 99 00 00 00'], same: ['06 12 34 56 78'] },
        { label: 'E-mails', kept: [], taken: ['jean@exemple.fr'], same: [] },
        { label: 'Mots clés', kept: ['Commun'], taken: ['Sien'], same: ['Commun'] },
        { label: 'Co-conseillers', kept: [], taken: ['Bruno Bel'], same: [] },
      ]),
    )
    await into(adviser, target, source)
    expect(await read(adviser, target)).toMatchObject({
      phones: [
        { number: '+33612345678', preferred: true },
        { number: '+33299000000', preferred: false },
      ],
      emails: [{ address: 'jean@exemple.fr', preferred: true }],
      addresses: [{ town: 'Rennes' }],
      keywords: [{ name: 'Commun' }, { name: 'Sien' }],
      mainAdviser: { name: 'Anne Adam' },
      coAdvisers: [{ name: 'Bruno Bel' }],
    })
    const found = await as(runtime, adviser).call(contract.listContacts, { type: 'client', search: '0299' })
    expect(found.rows).toMatchObject([{ id: target.id, email: 'jean@exemple.fr' }])
  })

  test('CON-30, DEAL-56 deals go over with their place: type, followers, name, adviser while open', async () => {
    const target = await aContact(firm, { adviser, type: 'prospect', lastName: 'Dubois' })
    const source = await aContact(firm, { adviser: colleague })
    const deal = await aDeal(firm, { contact: source, template: await aTemplate(firm) })
    await into(adviser, target, source)
    expect(await as(runtime, adviser).call(readDeal, { dealId: deal.id })).toMatchObject({ contact: { id: target.id } })
    const { rows } = await runtime.pool.query(
      `select d.contact_id, d.contact_type, d.contact_sort_name, d.adviser_id, d.follower_ids = c.follower_ids as followed
       from deal d join contact c on c.firm_id = d.firm_id and c.id = d.contact_id where d.id = $1`,
      [deal.id],
    )
    expect(rows).toEqual([
      {
        contact_id: target.id,
        contact_type: 'prospect',
        contact_sort_name: 'dubois  claude',
        adviser_id: adviser.id,
        followed: true,
      },
    ])
  })

  test('REL-2 merged while somebody edits: one goes first, the other is told, nothing is lost', async () => {
    const [target, source] = [await aContact(firm, { adviser }), await aContact(firm, { adviser })]
    const edit = as(runtime, colleague).call(contract.editContact, { contactId: source.id, version: 1, general: { notes: 'vu' } })
    const add = as(runtime, colleague).call(addEvent, { contactId: source.id, kind: 'note', subject: 'Entre-temps' })
    const versions = { version: 1, sourceVersion: 1 }
    const merging = as(runtime, adviser).call(merge.mergeContacts, { contactId: target.id, sourceId: source.id, ...versions })
    const [edited, added, merged] = await Promise.allSettled([edit, add, merging])
    if (merged.status === 'fulfilled') {
      expect(edited).toMatchObject({ reason: { code: 'contact.merged', values: { who: 'Anne Adam' } } })
    } else {
      expect(merged.reason).toMatchObject({ code: 'stale_version', values: { who: 'Bruno Bel' } })
      expect(await read(adviser, source)).toMatchObject({ general: { notes: 'vu' } })
    }
    const { rows } = await runtime.pool.query(
      'select c.deleted_at from event e join contact c on c.id = e.contact_id where e.firm_id = $1',
      [firm.id],
    )
    expect(rows).toEqual(added.status === 'fulfilled' ? [{ deleted_at: null }] : [])
  })
})
