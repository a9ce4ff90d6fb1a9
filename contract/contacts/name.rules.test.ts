import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayName, gluedKey, nameKey, searchKey, searchText, searchTokens, sortKey, splitFullName } from './name.rules.ts'

const person = (lastName: string, firstNames = '') => ({ kind: 'person' as const, lastName, firstNames })

describe('CON-20 search keys', () => {
  test.each([
    ['Hélène Müller', 'helene muller'],
    ['Œuvrard', 'oeuvrard'],
    ['Strauß', 'strauss'],
    ['Ærø Łukasz', 'aero lukasz'],
    ['d’Artagnan', 'd artagnan'],
    ['D\u0027ARTAGNAN', 'd artagnan'],
    ['Jean-Pierre  Le\u00a0Goff', 'jean pierre le goff'],
    ['S.A.R.L. « Dupont & Fils »', 's a r l dupont fils'],
    ['ﬁnance', 'finance'],
    ['', ''],
    ['@%#', ''],
  ])('%s → %s', (name, key) => {
    expect(searchKey(name)).toBe(key)
  })

  test('CON-20 a key of a key is the same key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => searchKey(searchKey(text)) === searchKey(text)),
      {
        numRuns: 1000,
      },
    )
  })

  test('CON-20 case and accents never matter', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'abcdeéèêïôöùçœæß-\u2019 ZÉÀ') })
    fc.assert(fc.property(latin, (text) => searchKey(text.toUpperCase()) === searchKey(text.normalize('NFD'))))
  })

  test('CON-20 « de la Tour » finds « DELATOUR », and the other way round', () => {
    const finds = (query: string, stored: string) =>
      searchTokens(query).every((token) => searchText(person(stored)).includes(token))
    expect(finds('de la Tour', 'DELATOUR')).toBe(true)
    expect(finds('DELATOUR', 'de la Tour')).toBe(true)
    expect(finds('delatour', 'Dupont')).toBe(false)
  })

  test.each([
    ['de la Tour Jean', ['tour', 'jean']],
    ['d’Artagnan', ['artagnan']],
    ['von der Leyen', ['leyen']],
    ['Le', ['le']],
    ['de la', ['de', 'la']],
    ['  ', []],
  ])('CON-20 the tokens of « %s »', (query, tokens) => {
    expect(searchTokens(query)).toEqual(tokens)
  })

  test('CON-20 the search text holds all names and their glued forms once', () => {
    expect(searchText({ kind: 'person', lastName: 'Le Goff', birthName: 'd’Ys', firstNames: 'Anne' })).toBe(
      'le goff d ys anne legoff dys',
    )
    expect(searchText({ kind: 'organisation', organisationName: 'SCI La Tour', lastName: 'ignored' })).toBe(
      'sci la tour scilatour',
    )
    expect(gluedKey('Jean-Pierre')).toBe('jeanpierre')
  })
})

describe('UX-2 sorting and showing', () => {
  test('UX-2 last names first, « Le » before « Le Goff », é as e', () => {
    const names = [person('Le Goff', 'Anne'), person('Martinez', 'Éric'), person('Martin', 'Zoé'), person('Le', 'Zoé')]
    expect(names.map(sortKey).toSorted()).toEqual(['le  zoe', 'le goff  anne', 'martin  zoe', 'martinez  eric'])
  })

  test('CON-1 shows the last name in capitals then first names, or the name of the organisation', () => {
    expect(displayName(person('de La Tour', 'Jean'))).toBe('DE LA TOUR Jean')
    expect(displayName(person('Dubois'))).toBe('DUBOIS')
    expect(displayName(person('Lefèvre-Œuvrard', 'Zoé'))).toBe('LEFÈVRE-ŒUVRARD Zoé')
    expect(displayName({ kind: 'organisation', organisationName: ' Harvest ' })).toBe('Harvest')
  })
})

describe('CON-1 the same name', () => {
  test.each([
    [person('de La Tour', 'Jean-Pierre'), person('LA TOUR (de)', 'jean pierre')],
    [person('Lefèvre', 'Zoé'), person('LEFEVRE', 'ZOE')],
    [person('Martin', 'Paul'), person('Paul', 'Martin')],
  ])('CON-1 %o is %o', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  test('CON-1 another first name is another person', () => {
    expect(nameKey(person('Martin', 'Paul'))).not.toBe(nameKey(person('Martin', 'Paule')))
  })
})

test.each([
  ['DUPONT Jean', 'DUPONT', 'Jean'],
  ['Jean-Marc DE LA TOUR', 'DE LA TOUR', 'Jean-Marc'],
  ['Jean Marc Dupont', 'Dupont', 'Jean Marc'],
  ['Anne de La Tour', 'de La Tour', 'Anne'],
  ['Dupont', 'Dupont', ''],
  ['JEAN DUPONT', 'DUPONT', 'JEAN'],
])('CON-71 « %s » in one cell is %s, %s', (text, lastName, firstNames) => {
  expect(splitFullName(text)).toEqual({ lastName, firstNames })
})
