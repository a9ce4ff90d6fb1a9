import { describe, expect, test } from 'vitest'
import type { ListFilter } from '../list.types.ts'
import { addressOf, queryIn, withFilter } from './address.ts'

const filters: readonly ListFilter[] = [
  {
    key: 'categorie',
    label: 'Catégorie',
    kind: 'choice',
    multiple: true,
    options: [
      { value: 'or', label: 'Or' },
      { value: 'a,b', label: 'A, B' },
    ],
  },
  { key: 'creation', label: 'Création', kind: 'days' },
  { key: 'ville', label: 'Ville', kind: 'text' },
  { key: 'prive', label: 'Privé', kind: 'flag' },
]
const known = { filters, sortable: new Set(['name', 'createdOn']), defaultSort: { sort: 'name', direction: 'asc' } as const }

describe('a list in its address', () => {
  test('what the list does not know is left aside', () => {
    expect(queryIn({ tri: 'password', categorie: 'argent', creation: 'hier', couleur: 'bleu' }, known)).toEqual({
      search: '',
      filters: {},
      sort: 'name',
      direction: 'asc',
    })
  })

  test('an empty address is the default order, and the other way round', () => {
    const query = queryIn({}, known)
    expect(Object.values(addressOf(query, known)).every((value) => value === undefined)).toBe(true)
  })

  test('goes to the address and back', () => {
    const query = {
      search: 'dupont',
      filters: { categorie: ['or', 'a,b'], creation: ['2026-01-01', ''], ville: ['75011'], prive: ['oui'] },
      sort: 'createdOn',
      direction: 'desc',
    } as const
    const address = addressOf(query, known)
    expect(address).toMatchObject({ q: 'dupont', tri: '-createdOn', categorie: 'or,a%2Cb', creation: '2026-01-01..' })
    expect(queryIn(address, known)).toEqual(query)
  })

  test('a search of digits survives a router that reads numbers', () => {
    expect(queryIn({ q: 75011 }, known).search).toBe('75011')
  })

  test('the default order reversed is written', () => {
    expect(addressOf({ search: '', filters: {}, sort: 'name', direction: 'desc' }, known)['tri']).toBe('-name')
  })

  test('a filter without value is taken away', () => {
    expect(withFilter({ ville: ['Paris'] }, 'ville', [])).toEqual({})
  })
})
