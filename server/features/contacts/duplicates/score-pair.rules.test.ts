import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockingKeys } from './blocking-keys.rules.ts'
import { nameLikeness, oneSlip, wordsLikeness } from './likeness.rules.ts'
import { scorePair } from './score-pair.rules.ts'
import type { LikenessFacts } from './score-pair.rules.ts'

const JEAN: LikenessFacts = {
  kind: 'person',
  title: 'mr',
  lastName: 'Dupont',
  birthName: null,
  firstNames: 'Jean',
  birthDate: '1980-03-12',
  siren: null,
  emails: [],
  phones: [],
  addresses: [{ lines: ['12 rue des Lilas'], postcode: '35000', town: 'Rennes' }],
}
const like = (over: Partial<LikenessFacts>): LikenessFacts => ({ ...JEAN, ...over })
const ELSEWHERE = [{ lines: ['3 avenue Foch'], postcode: '75016', town: 'Paris' }]
const ACME: LikenessFacts = {
  ...like({ kind: 'organisation', title: null, lastName: null, firstNames: null, birthDate: null }),
  organisationName: 'SARL Acme Conseil',
}

describe('two entries of one contact', () => {
  test.each([
    ['the same', like({})],
    ['accents, case, hyphens', like({ lastName: 'DUPONT', firstNames: 'jéan' })],
    ['a slip in the name', like({ lastName: 'Dupnot', addresses: [] })],
    ['a slip in the birth date', like({ birthDate: '1980-03-21' })],
    ['day and month exchanged', like({ birthDate: '1980-12-03' })],
    ['first and last name exchanged', like({ lastName: 'Jean', firstNames: 'Dupont' })],
    ['married since', like({ title: 'mrs', lastName: 'Martin', birthName: 'Dupont' })],
    ['moved, another first name written with it', like({ firstNames: 'Jean Pierre', addresses: ELSEWHERE })],
    ['an initial, without a birth date', like({ firstNames: 'J.', birthDate: null })],
  ])('CON-32 %s: likely', (_, other) => {
    expect(scorePair(JEAN, other)?.reasons.length).toBeGreaterThan(0)
  })

  test.each([
    ['a spouse', like({ title: 'mrs', firstNames: 'Marie', birthDate: '1982-11-05' })],
    ['a spouse whose birth date is not known', like({ title: 'mrs', firstNames: 'Marie', birthDate: null })],
    ['a child', like({ firstNames: 'Lucas', birthDate: '2010-07-01' })],
    ['somebody of the same name', like({ birthDate: '1951-08-30', addresses: ELSEWHERE })],
    ['somebody born the same day', like({ lastName: 'Morel', firstNames: 'Paul', addresses: ELSEWHERE })],
    ['a neighbour', like({ lastName: 'Morel', firstNames: 'Paul', birthDate: null })],
    ['an organisation of the same name', { ...ACME, organisationName: 'Dupont Jean' }],
  ])('CON-32 %s: not likely', (_, other) => {
    expect(scorePair(JEAN, other)).toBeNull()
  })

  test('CON-32 organisations: by name without legal form, or by SIREN; two SIREN are two', () => {
    const acme = { ...ACME, organisationName: 'ACME CONSEIL SAS', addresses: ELSEWHERE }
    expect(scorePair(ACME, { ...acme, addresses: [] })?.reasons).toEqual(['Noms proches : SARL Acme Conseil et ACME CONSEIL SAS'])
    const numbered = { ...ACME, siren: '552100554' }
    expect(scorePair(numbered, { ...acme, organisationName: 'Holding Durand', siren: '552100554' })?.reasons).toEqual([
      'Même SIREN : 552 100 554',
    ])
    expect(scorePair(numbered, { ...acme, siren: '732829320' })).toBeNull()
  })

  test('CON-32 the reasons are said in French, the strongest first', () => {
    const phones = [{ number: '+33612345678' }]
    const other = like({ phones, lastName: 'Dupond', birthDate: '1980-03-13' })
    expect(scorePair(like({ phones }), other)?.reasons).toEqual([
      'Même adresse : 12 rue des Lilas, Rennes',
      'Noms proches : DUPONT Jean et DUPOND Jean',
      'Même téléphone : 06 12 34 56 78',
      'Dates de naissance proches : 12/03/1980 et 13/03/1980',
    ])
  })

  test('CON-32 whatever the order', () => {
    const text = fc.constantFrom('Jean', 'Jean Pierre', 'Dupont', 'de la Tour', 'Delatour', 'Élodie', '')
    const person = fc.record({ lastName: text, firstNames: text, birthDate: fc.constantFrom(null, '1980-03-12', '1981-03-12') })
    fc.assert(
      fc.property(person, person, (one, other) => {
        expect(scorePair(like(one), like(other))?.score).toBe(scorePair(like(other), like(one))?.score)
      }),
    )
  })

  test('CON-32 what is likely has a key in common, whatever single fact was mistyped', () => {
    const mistyped = [
      { lastName: 'Xupont' },
      { firstNames: 'Xean' },
      { birthDate: '1908-03-12' },
      { lastName: 'Jean', firstNames: 'Dupont' },
    ]
    for (const over of [...mistyped, { addresses: ELSEWHERE }, { addresses: [] }, { birthDate: null }]) {
      expect(blockingKeys(like(over)).some((key) => blockingKeys(JEAN).includes(key))).toBe(true)
    }
    const stranger = like({ lastName: 'Morel', firstNames: 'Paul', birthDate: '1951-08-30', addresses: ELSEWHERE })
    expect(blockingKeys(stranger).some((key) => blockingKeys(JEAN).includes(key))).toBe(false)
  })
})

describe('texts', () => {
  test.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['', 'jean', 0],
    ['jean', 'jean', 1],
  ])('Jaro-Winkler of %s and %s', (one, other, likeness) => expect(nameLikeness(one, other)).toBeCloseTo(likeness, 3))

  test.each([
    ['35000', '35000', true],
    ['35000', '53000', true],
    ['35000', '36000', true],
    ['35000', '3500', true],
    ['35000', '350000', true],
    ['35000', '36001', false],
    ['35000', '00053', false],
  ])('one slip from %s to %s: %s', (one, other, slip) => expect(oneSlip(one, other)).toBe(slip))

  test('words left out or in another order are the same address', () => {
    expect(wordsLikeness('12 rue des lilas', 'batiment b 12 rue des lilas')).toBe(1)
    expect(wordsLikeness('rue des lilas 12', '12 rue des lilas')).toBe(1)
    expect(wordsLikeness('12 rue des lilas', '3 avenue foch')).toBeLessThan(0.3)
    expect(wordsLikeness('', '3 avenue foch')).toBe(0)
  })
})
