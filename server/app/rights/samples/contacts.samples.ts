import * as contract from '#contract/contacts/contacts.contract.ts'
import * as keywords from '#contract/contacts/keyword-settings.contract.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { recordOpening } from '#features/contacts/file/record-opening.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { newId } from '#platform/ids/new-id.ts'
import type { Place } from '../sample.ts'
import { samplesOf } from '../sample.ts'

const PERSON = { type: 'client', kind: 'person' } as const
const BORN = { firstNames: 'Claude', birthDate: '1980-05-05' }

/** A name nobody else has, in letters only. */
const aName = (): string =>
  `Exemple${newId()
    .replaceAll('-', '')
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)))}`

/** A client whose main adviser is the owner, who just opened the file; another in the bin; a category and a keyword. */
async function aContactThere({ firm, owner }: Place) {
  const { pool } = firm.runtime
  const lastName = aName()
  const { id: contactId } = await aContact(firm, { adviser: owner, lastName, ...BORN })
  await actingAs(firm, owner, (ctx) => recordOpening(ctx, { contactId }))
  const { id: goneId } = await aContact(firm, { adviser: owner, lastName: aName() })
  await pool.query('update contact set deleted_at = created_at, deleted_by = main_adviser_id where firm_id = $1 and id = $2', [
    firm.id,
    goneId,
  ])
  const [categoryId, otherCategoryId, keywordId] = [newId(), newId(), newId()]
  await pool.query(`insert into category (firm_id, id, contact_type, name) values ($1, $2, 'client', $3)`, [
    firm.id,
    categoryId,
    aName(),
  ])
  await pool.query(`insert into category (firm_id, id, contact_type, name) values ($1, $2, 'client', $3)`, [
    firm.id,
    otherCategoryId,
    aName(),
  ])
  await pool.query('insert into keyword (firm_id, id, name) values ($1, $2, $3)', [firm.id, keywordId, aName()])
  return {
    contactId,
    goneId,
    lastName,
    ownerId: owner.id,
    otherId: firm.administrator.id,
    categoryId,
    otherCategoryId,
    keywordId,
  }
}

export const contactSamples = samplesOf(aContactThere, (on) => [
  on.anywhere(contract.addContact, ({ ownerId, categoryId, keywordId }) => ({
    ...PERSON,
    general: { lastName: aName() },
    mainAdviserId: ownerId,
    categoryId,
    keywordIds: [keywordId],
  })),
  on.record(contract.readContact, ({ contactId }) => ({ contactId })),
  on.record(contract.readContactHistory, ({ contactId }) => ({ contactId })),
  on.record(contract.recordOpening, ({ contactId }) => ({ contactId })),
  on.record(contract.editContact, ({ contactId }) => ({ contactId, version: 1, general: { profession: 'Notaire' } })),
  on.record(contract.editCoordinates, ({ contactId }) => ({ contactId, version: 1, emails: [{ address: 'claude@essai.fr' }] })),
  on.record(contract.setFollowers, ({ contactId, ownerId, otherId }) => ({
    contactId,
    version: 1,
    mainAdviserId: ownerId,
    coAdviserIds: [otherId],
    assistantIds: [],
  })),
  on.record(contract.setPrivate, ({ contactId }) => ({ contactId, version: 1, isPrivate: true }), [
    'contact.private_not_follower',
  ]),
  on.record(contract.deleteContact, ({ contactId }) => ({ contactId, version: 1 })),
  on.record(contract.restoreContact, ({ goneId }) => ({ contactId: goneId })),
  on.anywhere(contract.completeTown, () => ({ query: '750' })),
])

/** Lists of contacts: do they show this one? */
export const contactListSamples = samplesOf(aContactThere, (on) => [
  on.list(
    contract.findLikelyDuplicates,
    ({ lastName }) => ({ kind: PERSON.kind, general: { lastName, ...BORN } }),
    ({ duplicates }, { contactId }) => duplicates.some(({ id }) => id === contactId),
  ),
  on.list(
    contract.countContactsByUser,
    () => ({}),
    ({ counts }, { ownerId }) => counts.some(({ userId }) => userId === ownerId),
  ),
  on.list(
    contract.listContacts,
    ({ lastName, ownerId }) => ({ type: PERSON.type, search: lastName, adviserId: ownerId }),
    ({ rows }, { contactId }) => rows.some(({ id }) => id === contactId),
  ),
  on.list(
    contract.searchContacts,
    ({ lastName }) => ({ search: lastName }),
    ({ contacts }, { contactId }) => contacts.some(({ id }) => id === contactId),
  ),
  on.list(
    contract.listRecentContacts,
    () => ({ limit: 50 }),
    ({ contacts }, { contactId }) => contacts.some(({ id }) => id === contactId),
  ),
  on.list(
    contract.listDeletedContacts,
    () => ({ limit: 200 }),
    ({ rows }, { goneId }) => rows.some(({ id }) => id === goneId),
  ),
])

/** What is done to several at once: does it reach this one? */
export const contactBatchSamples = samplesOf(aContactThere, (on) => [
  on.list(
    contract.moveContacts,
    ({ contactId, categoryId }) => ({ selection: { ids: [contactId] }, type: PERSON.type, categoryId }),
    ({ changed }) => changed === 1,
  ),
  on.list(
    contract.assignContacts,
    ({ contactId, otherId }) => ({ selection: { ids: [contactId] }, addCoAdviserIds: [otherId] }),
    ({ changed }) => changed === 1,
  ),
  on.list(
    contract.applyKeywords,
    ({ contactId, keywordId }) => ({ selection: { ids: [contactId] }, add: [keywordId] }),
    ({ changed }) => changed === 1,
  ),
  on.later(contract.exportContacts, ({ contactId }) => ({ selection: { ids: [contactId] } })),
])

/** Categories and keywords are the firm's. */
export const contactSettingSamples = samplesOf(aContactThere, (on) => [
  on.list(
    contract.listCategories,
    () => ({ type: PERSON.type }),
    ({ categories }, { categoryId }) => categories.some(({ id }) => id === categoryId),
  ),
  on.list(
    contract.listKeywords,
    () => ({}),
    ({ keywords }, { keywordId }) => keywords.some(({ id }) => id === keywordId),
  ),
  on.anywhere(contract.addCategory, ({ categoryId }) => ({ type: PERSON.type, name: aName(), parentId: categoryId })),
  on.record(contract.editCategory, ({ categoryId }) => ({ categoryId, name: aName() })),
  on.record(contract.deleteCategory, ({ categoryId, otherCategoryId }) => ({ categoryId, moveToId: otherCategoryId })),
  on.anywhere(contract.addKeyword, () => ({ name: aName() })),
  on.list(
    keywords.listKeywordSettings,
    () => ({}),
    (answer, { keywordId }) => answer.keywords.some(({ id }) => id === keywordId),
  ),
  on.record(keywords.renameKeyword, ({ keywordId }) => ({ keywordId, name: aName() })),
  on.record(keywords.deleteKeyword, ({ keywordId }) => ({ keywordId })),
])
