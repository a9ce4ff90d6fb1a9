import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestOf } from '../entry/digest.rules.ts'
import { beginningRange, searchPatterns } from './search.rules.ts'

describe('search as one types', () => {
  test.each([
    ['', []],
    [' - %', []],
    ['Dupont', ['%dupont%']],
    ['De la TOUR, Éloïse', ['%tour%', '%eloise%']],
    ['de la', ['% de%', '% la%']],
    ['m j', ['% m%', '% j%']],
    ['06 12.34', ['%061234%']],
    ['+33 (0)6 12 34', ['%3361234%']],
    ['0033 6 12 34', ['%3361234%']],
    ['martin 06 12 34 rennes', ['%martin%', '%061234%', '%rennes%']],
    ['352 042 345', ['%352042345%']],
    ['rue 12', ['%rue%', '% 12%']],
    ['jean.dupont@exemple.fr', ['%jean%', '%dupont%', '%exemple%', '% fr%']],
    ['a a A', ['% a%']],
  ])('CON-21 « %s »', (query, patterns) => {
    expect(searchPatterns(query)).toEqual(patterns)
  })

  test('CON-21 nothing typed can be more than letters, digits and spaces, nor more than eight words', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const patterns = searchPatterns(query)
        return patterns.length <= 8 && patterns.every((pattern) => /^%[ \p{L}\p{N}]+%$/u.test(pattern))
      }),
    )
  })

  test('UX-3 where the names that begin so stand', () => {
    expect(beginningRange('Du pont')).toEqual({ from: 'pont', to: 'pont\uffff' })
    expect(beginningRange(' - ')).toBeNull()
  })
})

describe('what is searched', () => {
  const general = {
    lastName: 'Lefèvre',
    birthName: 'de La Tour',
    firstNames: 'Anne',
    organisationName: null,
    siren: null,
    externalId: 'C-12',
  }
  const preferred = { preferred: true }
  const digest = digestOf({
    kind: 'person',
    general,
    phones: [
      { number: '+33123456789', preferred: false },
      { number: '+33612345678', ...preferred },
    ],
    emails: [{ address: 'anne@exemple.fr', ...preferred }],
    addresses: [{ postcode: '35400', town: 'Saint-Malo', ...preferred }],
  })

  test('CON-21 names, phones in both forms, e-mails, identifiers and towns; what is shown is what is preferred', () => {
    expect(digest).toMatchObject({
      display_name: 'LEFÈVRE Anne',
      phone: '+33612345678',
      email: 'anne@exemple.fr',
      town: 'Saint-Malo',
    })
    for (const query of [
      'anne lefevre',
      'latour',
      '0612345678',
      '+33 1 23 45',
      'anne@exemple.fr',
      'c-12',
      'st-malo'.replace('st', 'saint'),
      '35400',
    ]) {
      const text = digest.search_text
      expect([query, searchPatterns(query).every((pattern) => text.includes(pattern.slice(1, -1)))]).toEqual([query, true])
    }
  })

  test('PERF-1 it stands in an index: however much there is, it stays short', () => {
    const phones = Array.from({ length: 200 }, (_, n) => ({ number: `+336${String(n).padStart(8, '0')}`, preferred: false }))
    expect(digestOf({ kind: 'person', general, phones, emails: [], addresses: [] }).search_text.length).toBeLessThanOrEqual(1_000)
  })
})
