import { beforeAll, describe, expect, test } from 'vitest'
import { readContactHistory } from '#contract/contacts/contacts.contract.ts'
import * as contract from '#contract/contacts/relations/relations.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'
import type { MadeContact } from '../contacts.factory.ts'
import { aRelation } from './relations.factory.ts'

const runtime = testRuntime()
let firm: Firm
let adviser: Person
let colleague: Person
beforeAll(async () => {
  firm = await aFirm(runtime)
  adviser = await anAdviser(firm)
  colleague = await anAdviser(firm)
})

const contactOf = (who: Person, lastName: string, more: object = {}) =>
  aContact(firm, { adviser: who, lastName, firstNames: null, ...more })
const relationsOf = async (who: Person, { id }: MadeContact) =>
  (await as(runtime, who).call(contract.listRelations, { contactId: id })).relations
const named = async (who: Person, contact: MadeContact) =>
  (await relationsOf(who, contact)).map(({ label, other }) => [label, other.name])
const add = (who: Person, contact: MadeContact, role: string, other: MadeContact, more: object = {}) =>
  as(runtime, who).call(contract.addRelation, { contactId: contact.id, otherId: other.id, role, ...more })
const historyOf = async (who: Person, { id }: MadeContact) => {
  const { lines } = await as(runtime, who).call(readContactHistory, { contactId: id })
  return lines.map(({ what, field, before, after }) => [what, field, before, after])
}

describe('a relation', () => {
  test('CON-4 refuses who may not change the file, or does not see the other contact; nothing tells it exists', async () => {
    const [paul, theirs] = [await contactOf(adviser, 'Paul'), await contactOf(colleague, 'Secret', { isPrivate: true })]
    const junior = await anAdviser(firm, { profile: 'junior' })
    await expect(add(adviser, paul, 'spouse', theirs)).toBeRefused('not_found')
    await expect(add(adviser, theirs, 'spouse', paul)).toBeRefused('not_found')
    const own = await contactOf(junior, 'Du junior')
    await expect(add(junior, own, 'spouse', own)).toBeRefused('forbidden', { right: 'contact.edit' })
  })

  test('CON-4 refuses oneself, a company as child, a second time from either side, an end before its start', async () => {
    const [paul, lea] = [await contactOf(adviser, 'Paul'), await contactOf(adviser, 'Léa')]
    const company = await aContact(firm, { adviser, kind: 'organisation', organisationName: 'SCI Une' })
    await expect(add(adviser, paul, 'spouse', paul)).toBeRefused('relation.to_oneself')
    await expect(add(adviser, paul, 'child', company)).toBeRefused('relation.kind_impossible', {
      name: 'SCI Une',
      relation: 'Enfant',
    })
    await expect(add(adviser, paul, '0192f000-0000-7000-8000-000000000000', lea)).toBeRefused('not_found')
    const days = { since: '2020-05-02', until: '2020-05-01' }
    await expect(add(adviser, paul, 'spouse', lea, days)).toBeRefused('relation.dates_reversed')
    await add(adviser, paul, 'spouse', lea)
    await expect(add(adviser, lea, 'spouse', paul)).toBeRefused('relation.exists', { name: 'PAUL', relation: 'Conjoint' })
    // A merge gives a relation another end: of one that is the same both ways, the order may no longer be that of the ids.
    await runtime.pool.query('update contact_relation set from_id = to_id, to_id = from_id where firm_id = $1 and from_id = $2', [
      firm.id,
      paul.id < lea.id ? paul.id : lea.id,
    ])
    await expect(add(adviser, lea, 'spouse', paul)).toBeRefused('relation.exists', { name: 'PAUL', relation: 'Conjoint' })
    await add(adviser, paul, 'notary', lea)
    await add(adviser, lea, 'notary', paul)
    await expect(add(adviser, paul, 'notary:inverse', lea)).toBeRefused('relation.exists')
  })

  test('CON-4 nobody descends from themselves, however far, even through a contact one does not see', async () => {
    const [old, middle, young] = [
      await contactOf(adviser, 'Ancêtre'),
      await contactOf(colleague, 'Milieu', { isPrivate: true }),
      await contactOf(adviser, 'Jeune'),
    ]
    await aRelation(firm, old, 'child', middle, { by: colleague })
    await aRelation(firm, middle, 'child', young, { by: colleague })
    await expect(add(adviser, young, 'child', old)).toBeRefused('relation.own_ancestor')
    await expect(add(adviser, old, 'child:inverse', young)).toBeRefused('relation.own_ancestor')
    const { id } = await add(adviser, old, 'sibling', young)
    const edit = { contactId: old.id, relationId: id, version: 1, role: 'child:inverse' }
    await expect(as(runtime, adviser).call(contract.editRelation, edit)).toBeRefused('relation.own_ancestor')
  })

  test('CON-4, REL-2 two at once: of the same relation, or of one that would close a ring, one stands', async () => {
    const [paul, lea] = [await contactOf(adviser, 'Paul'), await contactOf(adviser, 'Léa')]
    const ring = await Promise.allSettled([add(adviser, paul, 'child', lea), add(colleague, lea, 'child', paul)])
    expect(ring.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    const same = await Promise.allSettled([add(adviser, paul, 'sibling', lea), add(colleague, lea, 'sibling', paul)])
    expect(same.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'relation.exists' } })
    expect(await named(adviser, paul)).toHaveLength(2)
  })

  test('CON-4, CON-9 is shown on both files, each with its word, and told in both histories', async () => {
    const [paul, lea] = [await contactOf(adviser, 'Paul'), await contactOf(adviser, 'Léa')]
    const child = { filiation: 'common', taxDependent: true, sharedCustody: false, capitalPercent: 50 } as const
    const { id } = await add(adviser, paul, 'child', lea, child)
    expect(await named(adviser, paul)).toEqual([['Enfant', 'LÉA']])
    expect(await named(adviser, lea)).toEqual([['Parent', 'PAUL']])
    const [kept] = await relationsOf(adviser, lea)
    expect(kept).toMatchObject({
      role: 'child:inverse',
      filiation: 'common',
      taxDependent: true,
      capitalPercent: null,
      version: 1,
    })
    const edit = {
      contactId: lea.id,
      relationId: id,
      version: 1,
      role: 'child:inverse',
      filiation: 'common',
      taxDependent: false,
    } as const
    await as(runtime, adviser).call(contract.editRelation, edit)
    await expect(as(runtime, adviser).call(contract.editRelation, edit)).toBeRefused('stale_version')
    const remove = { contactId: paul.id, relationId: id, version: 2 }
    await expect(as(runtime, adviser).call(contract.removeRelation, { ...remove, version: 1 })).toBeRefused('stale_version')
    await as(runtime, adviser).call(contract.removeRelation, remove)
    await expect(as(runtime, adviser).call(contract.removeRelation, remove)).toBeRefused('not_found')
    expect(await named(adviser, lea)).toEqual([])
    expect((await historyOf(adviser, lea)).slice(0, -1)).toEqual([
      ['Relation supprimée', 'Parent', 'PAUL', null],
      ['Relation modifiée : PAUL', 'À charge', 'Oui', 'Non'],
      ['Relation modifiée : PAUL', 'Résidence alternée', 'Non', null],
      ['Relation ajoutée', 'Parent', null, 'PAUL'],
    ])
    expect((await historyOf(adviser, paul))[0]).toEqual(['Relation supprimée', 'Enfant', 'LÉA', null])
  })

  test('CON-4 of an associate the shares, of a manager the position; what has ended comes last', async () => {
    const company = await aContact(firm, { adviser, kind: 'organisation', organisationName: 'SAS Deux' })
    const [paul, lea] = [await contactOf(adviser, 'Paul'), await contactOf(adviser, 'Léa')]
    await add(adviser, company, 'manager', paul, { position: 'Président', until: '2020-01-01' })
    await add(adviser, lea, 'associate:inverse', company, { capitalPercent: 33.33, votesPercent: 50, heldAs: 'usufruct' })
    expect(await relationsOf(adviser, company)).toMatchObject([
      { label: 'Associé', capitalPercent: 33.33, votesPercent: 50, heldAs: 'usufruct', ended: false },
      { label: 'Dirigeant', position: 'Président', ended: true },
    ])
    expect(await named(adviser, lea)).toEqual([['Participation', 'SAS Deux']])
  })
})

describe('a related contact that one does not see', () => {
  test('CON-4, CON-6 is nowhere: list, drawing, household, history, both ways', async () => {
    const [paul, hidden, beyond] = [
      await contactOf(adviser, 'Paul', { coAdvisers: [colleague] }),
      await contactOf(colleague, 'Invisible', { isPrivate: true }),
      await contactOf(adviser, 'Derrière', { coAdvisers: [colleague] }),
    ]
    const { id } = await aRelation(firm, paul, 'spouse', hidden, { by: colleague })
    await aRelation(firm, hidden, 'child', beyond, { by: colleague })
    await as(runtime, colleague).call(contract.joinHousehold, { contactId: paul.id, memberId: hidden.id })
    expect(await named(colleague, paul)).toEqual([['Conjoint', 'INVISIBLE']])
    const graph = await as(runtime, colleague).call(contract.readFamilyGraph, { contactId: paul.id })
    expect(graph.people.map(({ name, distance }) => [name, distance])).toEqual([
      ['PAUL', 0],
      ['INVISIBLE', 1],
      ['DERRIÈRE', 2],
    ])
    expect(graph.links.map(({ label }) => label).toSorted()).toEqual(['Conjoint', 'Enfant'])
    expect(await historyOf(colleague, paul)).toContainEqual(['Entrée dans un foyer', 'Foyer', null, 'INVISIBLE'])
    for (const who of [adviser, firm.administrator]) {
      const seen = as(runtime, who)
      const answers = JSON.stringify([
        await seen.call(contract.listRelations, { contactId: paul.id }),
        await seen.call(contract.readFamilyGraph, { contactId: paul.id }),
        await seen.call(contract.readFamilyGraph, { contactId: beyond.id }),
        await historyOf(who, paul),
      ])
      expect(answers).not.toContain('INVISIBLE')
      expect(answers).not.toContain(hidden.id)
      expect(answers).not.toContain(id)
      expect(answers).not.toContain('foyer')
    }
    const remove = { contactId: paul.id, relationId: id, version: 1 }
    await expect(as(runtime, adviser).call(contract.removeRelation, remove)).toBeRefused('not_found')
  })
})

describe('a household', () => {
  test('CON-4 groups people followed together; one is of one household at most; of two, none is left', async () => {
    const [paul, lea, zoe] = [await contactOf(adviser, 'Paul'), await contactOf(adviser, 'Léa'), await contactOf(adviser, 'Zoé')]
    const my = as(runtime, adviser)
    const household = async ({ id }: MadeContact) =>
      (await my.call(contract.listRelations, { contactId: id })).household.map(({ name }) => name)
    await expect(my.call(contract.joinHousehold, { contactId: paul.id, memberId: paul.id })).toBeRefused('household.with_oneself')
    await my.call(contract.joinHousehold, { contactId: paul.id, memberId: lea.id })
    await my.call(contract.joinHousehold, { contactId: paul.id, memberId: zoe.id })
    expect(await household(zoe)).toEqual(['ZOÉ', 'LÉA', 'PAUL'])
    const other = await contactOf(adviser, 'Autre')
    await my.call(contract.joinHousehold, { contactId: other.id, memberId: zoe.id })
    expect(await household(paul)).toEqual(['PAUL', 'LÉA'])
    expect(await household(zoe)).toEqual(['ZOÉ', 'AUTRE'])
    await my.call(contract.leaveHousehold, { contactId: lea.id, memberId: lea.id })
    expect(await household(paul)).toEqual([])
    expect((await historyOf(adviser, lea))[0]).toEqual(['Sortie d’un foyer', 'Foyer', 'LÉA', null])
  })
})
