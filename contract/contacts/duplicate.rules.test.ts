import { describe, expect, test } from 'vitest'
import { duplicateKeys, duplicateReasons } from './duplicate.rules.ts'
import type { DuplicateFacts } from './duplicate.rules.ts'

const person = (facts: Partial<DuplicateFacts> = {}): DuplicateFacts => ({
  kind: 'person',
  lastName: 'de La Tour',
  firstNames: 'Jean-Pierre',
  birthDate: '1980-03-12',
  emails: [],
  phones: [],
  ...facts,
})
const codes = (one: DuplicateFacts, other: DuplicateFacts) => duplicateReasons(one, other).map((reason) => reason.code)

describe('CON-1 likely duplicates', () => {
  test('CON-1 the same name born another day, or without a day, is not enough', () => {
    expect(codes(person(), person({ birthDate: '1981-03-12' }))).toEqual([])
    expect(codes(person({ birthDate: null }), person({ birthDate: null }))).toEqual([])
    expect(codes(person(), person({ firstNames: 'Jean' }))).toEqual([])
  })

  test('CON-1 two empty contacts share nothing', () => {
    const empty = { kind: 'organisation' as const, organisationName: 'A', emails: [], phones: [] }
    expect(codes(empty, empty)).toEqual([])
  })

  test('CON-1 same name whatever accents, case, hyphens, particle order, and same birth date', () => {
    const [reason] = duplicateReasons(person({ lastName: 'LA TOUR (DE)', firstNames: 'JEAN PIERRE' }), person())
    expect(reason).toEqual({
      code: 'name_and_birth_date',
      shared: 'LA TOUR (DE) JEAN PIERRE, 12/03/1980',
      sentence: 'Même nom et même date de naissance : LA TOUR (DE) JEAN PIERRE, 12/03/1980',
    })
  })

  test('CON-1 the birth name counts as a name', () => {
    expect(codes(person({ lastName: 'Martin', birthName: 'de La Tour' }), person())).toEqual(['name_and_birth_date'])
  })

  test('CON-1 same e-mail, phone or SIREN, whatever the name and the kind', () => {
    const one = person({
      emails: [{ address: 'Jean@Exemple.fr' }],
      phones: [{ number: '+33612345678' }],
      siren: '352042345',
    })
    const other: DuplicateFacts = {
      kind: 'organisation',
      organisationName: 'Harvest',
      siren: '352042345',
      emails: [{ address: 'jean@exemple.fr' }, { address: 'contact@exemple.fr' }],
      phones: [{ number: '+33612345678' }],
    }
    expect(duplicateReasons(one, other).map((reason) => reason.sentence)).toEqual([
      'Même e-mail : jean@exemple.fr',
      'Même téléphone : 06 12 34 56 78',
      'Même SIREN : 352 042 345',
    ])
  })

  test('CON-1 two contacts have a reason if and only if they share a key', () => {
    const one = person({ emails: [{ address: 'a@b.fr' }] })
    expect(duplicateKeys(one)).toEqual(['email:a@b.fr', 'person:de jean la pierre tour|1980-03-12'])
  })
})
