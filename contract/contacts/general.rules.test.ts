import { describe, expect, test } from 'vitest'
import { ageOn } from './age.rules.ts'
import { categoryTree } from './category-tree.rules.ts'
import { readCoordinates } from './coordinates.rules.ts'
import type { CoordinatesEntry } from './contacts.shapes.ts'
import { fieldLabel, fieldWords } from './field.labels.ts'
import { readGeneral } from './general.rules.ts'
import { mayTickPrivate } from './private.rules.ts'

const TODAY = '2026-11-22'
const faultsOf = (kind: 'person' | 'organisation', entry: object) =>
  readGeneral(kind, entry, TODAY).faults.map(({ field, refusal }) => [field, refusal.code])

describe('the General tab', () => {
  test.each([
    ['person', {}, [['lastName', 'contact.name_missing']]],
    ['person', { lastName: '  ' }, [['lastName', 'contact.name_missing']]],
    ['organisation', { lastName: 'Dupont' }, [['organisationName', 'contact.organisation_name_missing']]],
    ['person', { lastName: 'A', birthDate: '2026-11-23' }, [['birthDate', 'contact.day_future']]],
    [
      'person',
      { lastName: 'A', birthDate: '1980-01-02', deathDate: '1980-01-01' },
      [['deathDate', 'contact.death_before_birth']],
    ],
    ['organisation', { organisationName: 'A', siren: '123456789' }, [['siren', 'contact.siren_invalid']]],
    [
      'organisation',
      { organisationName: 'A', siren: '352042345', siret: '31083661400027' },
      [['siret', 'contact.siret_of_another_siren']],
    ],
    [
      'organisation',
      { organisationName: 'A', activityCode: 'x', creationDate: '2030-01-01' },
      [
        ['activityCode', 'contact.activity_code_invalid'],
        ['creationDate', 'contact.day_future'],
      ],
    ],
    ['person', { lastName: 'A', birthDate: TODAY, deathDate: TODAY }, []],
  ] as const)('CON-2 %s %j', (kind, entry, faults) => {
    expect(faultsOf(kind, entry)).toEqual(faults)
  })

  test('CON-2 kept trimmed, empty as nothing, identifiers in their kept form, and only the fields of its kind', () => {
    const { general } = readGeneral(
      'organisation',
      { organisationName: ' Zeta ', siren: '352 042 345', activityCode: '6630z', lastName: 'X', notes: ' ' },
      TODAY,
    )
    expect(general).toMatchObject({
      organisationName: 'Zeta',
      siren: '352042345',
      activityCode: '66.30Z',
      lastName: null,
      notes: null,
    })
  })

  test('SEC-8 a social-security number is kept nowhere', () => {
    const nir = '2 55 08 14 168 025 38'
    const { general } = readGeneral(
      'person',
      { lastName: `Dupont ${nir}`, profession: nir, notes: `n° ${nir}`, externalId: nir },
      TODAY,
    )
    expect(JSON.stringify(general)).not.toContain('168')
    expect(general).toMatchObject({ externalId: null, lastName: 'Dupont [n° de sécurité sociale retiré]' })
  })

  test('CON-2 what is left out stays, null empties', () => {
    const kept = readGeneral('person', { lastName: 'Dupont', profession: 'Notaire', employer: 'Mairie' }, TODAY).general
    const { general } = readGeneral('person', { profession: null }, TODAY, kept)
    expect(general).toMatchObject({ lastName: 'Dupont', profession: null, employer: 'Mairie' })
  })
})

describe('coordinates', () => {
  const entry = (lists: object): CoordinatesEntry => ({ phones: [], emails: [], addresses: [], ...lists })
  const phone = (number: string, over = {}) => ({ label: 'mobile', number, preferred: false, ...over })

  test('CON-3 exactly one is preferred: the first marked so, else the first', () => {
    const preferred = (phones: object[]) => readCoordinates(entry({ phones })).coordinates.phones.map((line) => line.preferred)
    expect(preferred([phone('0612345678'), phone('0612345679')])).toEqual([true, false])
    expect(
      preferred([phone('0612345678'), phone('0612345679', { preferred: true }), phone('0612345670', { preferred: true })]),
    ).toEqual([false, true, false])
    expect(preferred([])).toEqual([])
  })

  test('CON-3 the same number twice under one label is kept once, preferred if one of them was', () => {
    const { phones } = readCoordinates(
      entry({ phones: [phone('0600000001'), phone('0612345678'), phone('+33 6 12 34 56 78', { preferred: true })] }),
    ).coordinates
    expect(phones.map(({ number, preferred }) => [number, preferred])).toEqual([
      ['+33600000001', false],
      ['+33612345678', true],
    ])
  })

  test('CON-3 a number without indicative is of the country of the first address', () => {
    const belgian = {
      label: 'home',
      line1: null,
      line2: null,
      line3: null,
      postcode: '1000',
      town: 'Bruxelles',
      country: 'BE',
      preferred: false,
    }
    const { coordinates } = readCoordinates(entry({ phones: [phone('0470 12 34 56')], addresses: [belgian] }))
    expect(coordinates.phones[0]?.number).toBe('+32470123456')
  })
})

describe('ages', () => {
  test.each([
    ['1980-11-22', TODAY, null, 46],
    ['1980-11-23', TODAY, null, 45],
    ['2000-02-29', '2026-02-28', null, 25],
    ['2000-02-29', '2026-03-01', null, 26],
    ['1950-01-01', TODAY, '2000-12-31', 50],
    [null, TODAY, null, null],
    ['2026-12-01', TODAY, null, null],
  ])('CON-8 born %s, on %s, deceased %s: %s', (birth, today, death, age) => {
    expect(ageOn(birth, today, death)).toBe(age)
  })
})

describe('words', () => {
  test.each([
    ['birthDate', '1980-03-12', '12/03/1980'],
    ['civilStatus', 'married', 'Marié(e)'],
    ['nationality', 'BE', 'Belgique'],
    ['shareCapitalCents', 123_456, '1234,56 €'],
    ['siren', '352042345', '352 042 345'],
    ['isPrivate', true, 'Oui'],
    ['emailingConsent', false, 'Non'],
    ['type', 'client', 'Clients'],
    ['lastName', '', null],
    ['lastName', null, null],
    ['gone', 'as it was', 'as it was'],
  ])('CON-9 %s %j is « %s »', (field, value, words) => {
    expect(fieldWords(field, value)).toBe(words)
  })

  test('CON-9 a field that is no longer known shows its own name', () => {
    expect([fieldLabel('lastName'), fieldLabel('gone')]).toEqual(['Nom', 'gone'])
  })
})

describe('small rules', () => {
  test('CON-6 only who follows ticks « Dossier privé »', () => {
    expect(mayTickPrivate(['a', 'b'], 'c')).toMatchObject({ code: 'contact.private_not_follower' })
    expect(mayTickPrivate(['a', 'b'], 'b')).toEqual({ ok: true })
  })

  test('CON-24 children after their parent; counts add up and stay « at least »', () => {
    const category = (id: string, parentId: string | null, count: number, exact = true) => ({
      id,
      name: id,
      parentId,
      position: 1,
      isDefault: false,
      own: { count, exact },
    })
    const tree = categoryTree([
      category('b', null, 1),
      category('a', null, 5),
      category('a1', 'a', 1000, false),
      category('a11', 'a1', 2),
    ])
    expect(tree.map(({ id, depth, count }) => [id, depth, count.count, count.exact])).toEqual([
      ['a', 0, 1007, false],
      ['a1', 1, 1002, false],
      ['a11', 2, 2, true],
      ['b', 0, 1, true],
    ])
  })
})
