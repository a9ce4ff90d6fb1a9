import { describe, expect, test } from 'vitest'
import { listContacts, searchContacts } from '#contract/contacts/contacts.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import type { Firm, Person } from '../../organisation/organisation.factory.ts'
import { anAdviser } from '../../users/users.factory.ts'
import { aContact } from '../contacts.factory.ts'

const runtime = testRuntime()
const names = async (person: Person, input: Partial<Parameters<typeof list>[1]> = {}) =>
  (await list(person, input)).rows.map(({ name }) => name)
const list = (person: Person, input: object) => as(runtime, person).call(listContacts, { type: 'client', ...input })

async function anAdviserOfEach(firm: Firm) {
  const boss = await anAdviser(firm, { profile: 'manager' })
  const [mine, sibling] = [await anAdviser(firm, { manager: boss }), await anAdviser(firm, { manager: boss })]
  const below = await anAdviser(firm, { manager: sibling })
  await aContact(firm, { adviser: boss, lastName: 'Boss', firstNames: 'A' })
  await aContact(firm, { adviser: mine, lastName: 'Mien', firstNames: 'B' })
  await aContact(firm, { adviser: sibling, lastName: 'Voisin', firstNames: 'C' })
  await aContact(firm, { adviser: below, lastName: 'Dessous', firstNames: 'D' })
  return { boss, mine, sibling, below }
}

describe('lists of contacts', () => {
  test('ORG-16 each sees what the scope reaches, and the total counts no more', async () => {
    const firm = await aFirm(runtime)
    const { boss, mine, sibling } = await anAdviserOfEach(firm)
    expect(await names(mine)).toEqual(['MIEN B', 'VOISIN C'])
    expect(await names(sibling)).toEqual(['DESSOUS D', 'MIEN B', 'VOISIN C'])
    expect(await names(boss)).toEqual(['BOSS A', 'DESSOUS D', 'MIEN B', 'VOISIN C'])
    expect((await list(mine, {})).total).toEqual({ count: 2, exact: true })
  })

  test('ORG-4 another firm sees none of it', async () => {
    await anAdviserOfEach(await aFirm(runtime))
    const other = await aFirm(runtime)
    expect(await list(other.administrator, {})).toEqual({ rows: [], total: { count: 0, exact: true } })
    expect(await as(runtime, other.administrator).call(searchContacts, { search: 'mien' })).toEqual({ contacts: [] })
  })

  test('CON-21 search ignores accents, case, hyphens, particles and the order of words', async () => {
    const firm = await aFirm(runtime)
    const adviser = await anAdviser(firm)
    await aContact(firm, {
      adviser,
      lastName: 'de la Tour-d’Auvergne',
      firstNames: 'Éloïse',
      town: 'Saint-Malo',
      postcode: '35400',
    })
    await aContact(firm, {
      adviser,
      lastName: 'Martin',
      firstNames: 'Œdipe',
      phone: '06 12 34 56 78',
      email: 'jean.dupont@exemple.fr',
    })
    await aContact(firm, { adviser, kind: 'organisation', organisationName: 'Voltaire & Cie', siren: '352 042 345' })
    const found = async (search: string) => names(adviser, { search })
    for (const search of ['TOUR eloise', 'delatour', 'auvergne de la', 'saint malo', '35400', 'el', 'tour-d auv'])
      expect([search, await found(search)]).toEqual([search, ['DE LA TOUR-D’AUVERGNE Éloïse']])
    for (const search of ['oedipe', '06.12.34', '+33 6 12 34 56', '0033612', '3456 78', 'jean.dupont@ex', 'martin 0612'])
      expect([search, await found(search)]).toEqual([search, ['MARTIN Œdipe']])
    for (const search of ['voltaire cie', '352042345', '352 042'])
      expect([search, await found(search)]).toEqual([search, ['Voltaire & Cie']])
    for (const search of ['tour martin', 'loi', 'zzz', '%', '06.12.35'])
      expect([search, await found(search)]).toEqual([
        search,
        search === 'loi' ? ['DE LA TOUR-D’AUVERGNE Éloïse'] : search === '%' ? await names(adviser) : [],
      ])
  })

  test('CON-21 « de la Tour Jean-éric » finds « Jean Eric DELATOUR » and « DE LA TOUR », whichever way each is written', async () => {
    const firm = await aFirm(runtime)
    const adviser = await anAdviser(firm)
    await aContact(firm, { adviser, lastName: 'DELATOUR', firstNames: 'Jean Eric' })
    await aContact(firm, { adviser, lastName: 'DE LA TOUR', firstNames: 'Jean-Éric' })
    await aContact(firm, { adviser, lastName: 'TOURNIER', firstNames: 'Jean' })
    for (const search of ['de la Tour Jean-éric', 'JEAN ERIC delatour', 'tour eric', 'jeaneric Tour'])
      expect([search, await names(adviser, { search })]).toEqual([search, ['DE LA TOUR Jean-Éric', 'DELATOUR Jean Eric']])
  })

  test('UX-2 sorts as French does, and every window is cut from the same order', async () => {
    const firm = await aFirm(runtime)
    const adviser = await anAdviser(firm)
    for (const lastName of ['Zoé', 'Ça', 'cote', 'Œuvre', 'Côte', 'd’Estaing', 'Oz', 'Élodie'])
      await aContact(firm, { adviser, lastName, firstNames: null })
    const all = await names(adviser)
    expect(all).toEqual(['ÇA', 'COTE', 'CÔTE', 'D’ESTAING', 'ÉLODIE', 'ŒUVRE', 'OZ', 'ZOÉ'])
    expect(await names(adviser, { direction: 'desc' })).toEqual(all.toReversed())
    expect(await names(adviser, { offset: 3, limit: 2 })).toEqual(['D’ESTAING', 'ÉLODIE'])
  })

  test('CON-20 filters by kind and by who follows', async () => {
    const firm = await aFirm(runtime)
    const [one, other] = [await anAdviser(firm), await anAdviser(firm)]
    await aContact(firm, { adviser: one, lastName: 'Un', firstNames: null })
    await aContact(firm, { adviser: other, kind: 'organisation', organisationName: 'Deux' })
    expect(await names(one, { adviserId: other.id })).toEqual(['Deux'])
    expect(await names(one, { kind: 'person' })).toEqual(['UN'])
  })

  test('CON-2 a row says who is deceased, and what may be done', async () => {
    const firm = await aFirm(runtime)
    const junior = await anAdviser(firm, { profile: 'junior' })
    await aContact(firm, { adviser: junior, lastName: 'Feu', deathDate: '2020-01-01' })
    const { rows } = await list(junior, {})
    expect(rows).toMatchObject([
      { deceased: true, can: { edit: false, delete: false, export: false, makePrivate: false, addDeal: true } },
    ])
  })

  test('UX-3 the palette finds in all types, names that begin so first', async () => {
    const firm = await aFirm(runtime)
    const adviser = await anAdviser(firm)
    await aContact(firm, { adviser, lastName: 'Amar', firstNames: 'Zoé' })
    await aContact(firm, { adviser, type: 'prospect', lastName: 'Marin', firstNames: 'Paul' })
    const { contacts } = await as(runtime, adviser).call(searchContacts, { search: 'mar' })
    expect(contacts.map(({ name, type }) => [name, type])).toEqual([
      ['MARIN Paul', 'prospect'],
      ['AMAR Zoé', 'client'],
    ])
    expect(await as(runtime, adviser).call(searchContacts, { search: ' - ' })).toEqual({ contacts: [] })
  })
})
