import { beforeEach, describe, expect, test } from 'vitest'
import * as contract from '#contract/contacts/contacts.contract.ts'
import * as merge from '#contract/contacts/merge/merge.contract.ts'
import { readDeal } from '#contract/deals/deals.contract.ts'
import { addEvent, listTimeline } from '#contract/timeline/timeline.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { allSweeps } from '#app/all-chores.ts'
import { sweepAll } from '#platform/sweeps/sweep.ts'
import { aDeal } from '../../deals/deals.factory.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { aTemplate } from '../../templates/templates.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aContact, aKeyword } from '../contacts.factory.ts'
import type { MadeContact } from '../contacts.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
let colleague: Person

beforeEach(async () => {
  runtime.setNow(null)
  firm = await aFirm(runtime)
  const manager = await anAdviser(firm, { profile: 'manager' })
  adviser = await anAdviser(firm, { manager, firstName: 'Anne', lastName: 'Adam' })
  colleague = await anAdviser(firm, { manager, firstName: 'Bruno', lastName: 'Bel' })
})

const read = ({ id }: { id: string }) => as(runtime, adviser).call(contract.readContact, { contactId: id })
const undo = (who: Person, mergeId: string) => as(runtime, who).call(merge.undoMerge, { mergeId })

async function merged(target: MadeContact, source: MadeContact): Promise<string> {
  const [{ version }, { version: sourceVersion }] = [await read(target), await read(source)]
  const input = { contactId: target.id, version, sourceId: source.id, sourceVersion }
  return (await as(runtime, adviser).call(merge.mergeContacts, input)).mergeId
}

/** A contact with something of everything, and an empty one it is merged into. */
async function aFullMerge() {
  const keyword = await aKeyword(firm, 'Sien')
  const target = await aContact(firm, { adviser, lastName: 'Dubois' })
  const source = await aContact(firm, {
    adviser: colleague,
    lastName: 'D.',
    profession: 'Notaire',
    employer: 'Étude D.',
    externalId: 'C-1',
    phone: '0612345678',
    email: 'd@exemple.fr',
    keywordIds: [keyword.id],
  })
  const deal = await aDeal(firm, { contact: source, template: await aTemplate(firm) })
  await as(runtime, adviser).call(addEvent, { contactId: source.id, kind: 'note', subject: 'Avant' })
  const was = { target: await read(target), source: await read(source) }
  return { target, source, deal, was, mergeId: await merged(target, source) }
}

describe('undoing a merge', () => {
  test('CON-31 refuses whoever may not merge, does not see both, or comes twice', async () => {
    const [target, source] = [await aContact(firm, { adviser }), await aContact(firm, { adviser })]
    const mergeId = await merged(target, source)
    const junior = await anAdviser(firm, { profile: 'junior' })
    await expect(undo(junior, mergeId)).toBeRefused('forbidden', { right: 'contact.merge' })
    for (const stranger of [await anAdviser(firm, { manager: colleague }), (await aFirm(runtime)).administrator]) {
      await expect(undo(stranger, mergeId)).toBeRefused('not_found')
    }
    await undo(adviser, mergeId)
    await expect(undo(adviser, mergeId)).toBeRefused('not_found')
  })

  test('CON-31 the source comes back with what was its own, the target is as it was', async () => {
    const { target, source, deal, was, mergeId } = await aFullMerge()
    expect(await as(runtime, adviser).call(merge.listMerges, { contactId: target.id })).toMatchObject({
      rows: [
        { id: mergeId, sourceName: 'D. Claude', target: { name: 'DUBOIS Claude' }, mergedBy: 'Anne Adam', can: { undo: true } },
      ],
    })
    expect(await undo(adviser, mergeId)).toEqual({
      contactId: source.id,
      name: 'D. Claude',
      targetName: 'DUBOIS Claude',
      since: [],
    })
    const besides = { version: expect.any(Number), updatedAt: expect.any(String) }
    expect(await read(source)).toEqual({ ...was.source, ...besides })
    expect(await read(target)).toEqual({ ...was.target, ...besides })
    expect(await as(runtime, adviser).call(readDeal, { dealId: deal.id })).toMatchObject({ contact: { id: source.id } })
    const { rows: events } = await as(runtime, adviser).call(listTimeline, { contactId: source.id })
    expect(events).toContainEqual(expect.objectContaining({ subject: 'Avant' }))
    const { rows } = await runtime.pool.query(
      `select d.adviser_id, d.contact_sort_name, d.follower_ids = c.follower_ids as followed
       from deal d join contact c on c.firm_id = d.firm_id and c.id = d.contact_id where d.id = $1`,
      [deal.id],
    )
    expect(rows).toEqual([{ adviser_id: colleague.id, contact_sort_name: 'd  claude', followed: true }])
    for (const contact of [target, source]) {
      const { lines } = await as(runtime, adviser).call(contract.readContactHistory, { contactId: contact.id, limit: 1 })
      expect(lines).toMatchObject([{ what: 'Fusion annulée', who: 'Anne Adam' }])
    }
  })

  test('CON-31 what changed on the target since then stays there, and is listed', async () => {
    const { target, source, was, mergeId } = await aFullMerge()
    const me = as(runtime, colleague)
    const now = await read(target)
    const edited = await me.call(contract.editContact, {
      contactId: target.id,
      version: now.version,
      general: { profession: 'Avocate', notes: 'vue le 3' },
    })
    const phones = edited.phones.map(({ id, label, preferred }) => ({ id, label, preferred, number: '0699999999' }))
    await me.call(contract.editCoordinates, { contactId: target.id, version: edited.version, phones, emails: [], addresses: [] })
    await me.call(addEvent, { contactId: target.id, kind: 'note', subject: 'Après' })
    const { since } = await undo(adviser, mergeId)
    expect(since.map(({ who, field, before, after }) => [who, field, before, after])).toEqual([
      ['Bruno Bel', 'Téléphone', 'Mobile : 06 12 34 56 78 (préféré)', 'Mobile : 06 99 99 99 99 (préféré)'],
      ['Bruno Bel', 'E-mail', 'Personnel : d@exemple.fr (préféré)', null],
      ['Bruno Bel', 'Profession', 'Notaire', 'Avocate'],
      ['Bruno Bel', 'Notes', null, 'vue le 3'],
    ])
    expect(await read(target)).toMatchObject({
      general: { profession: 'Avocate', notes: 'vue le 3', employer: null, externalId: null },
      phones: [{ number: '+33699999999', preferred: true }],
      emails: [],
    })
    expect(await read(source)).toMatchObject({
      general: was.source.general,
      phones: [{ number: '+33612345678', preferred: true }],
      emails: [{ address: 'd@exemple.fr', preferred: true }],
      keywords: [{ name: 'Sien' }],
    })
    const told = async ({ id }: MadeContact) => (await me.call(listTimeline, { contactId: id })).rows
    const after = expect.objectContaining({ subject: 'Après' })
    expect(await told(target)).toEqual([after])
    expect(await told(source)).not.toContainEqual(after)
  })

  test('CON-31 refuses over a contact that has taken its external identifier', async () => {
    const { target, mergeId } = await aFullMerge()
    const { version } = await read(target)
    await as(runtime, adviser).call(contract.editContact, { contactId: target.id, version, general: { externalId: '' } })
    await aContact(firm, { adviser, externalId: 'C-1' })
    await expect(undo(adviser, mergeId)).toBeRefused('contact.external_id_taken', { value: 'C-1' })
  })

  test('CON-31 after 90 days the source is gone for good, and what followed stays', async () => {
    const { target, source, deal, mergeId } = await aFullMerge()
    const sweepIn = async (days: number) => {
      runtime.setNow(new Date(Date.now() + days * 86_400_000).toISOString())
      await sweepAll(runtime, allSweeps)
      runtime.setNow(null)
    }
    const standing = async () =>
      (await runtime.pool.query<{ id: string }>('select id from contact where firm_id = $1', [firm.id])).rows.map(({ id }) => id)
    await sweepIn(89)
    expect(await standing()).toContain(source.id)
    await sweepIn(91)
    expect(await standing()).toEqual([target.id])
    await expect(undo(adviser, mergeId)).toBeRefused('not_found')
    expect(await read(target)).toMatchObject({ phones: [{ number: '+33612345678' }], general: { profession: 'Notaire' } })
    expect(await as(runtime, adviser).call(readDeal, { dealId: deal.id })).toMatchObject({ contact: { id: target.id } })
  })
})
