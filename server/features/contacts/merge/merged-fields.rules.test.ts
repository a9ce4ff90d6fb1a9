import { describe, expect, test } from 'vitest'
import type { General, GeneralField } from '#contract/contacts/contacts.shapes.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import { mayMerge } from './may-merge.rules.ts'
import { completed, fieldOutcomes, withoutTaken } from './merged-fields.rules.ts'
import { joining, parted, united } from './united-followers.rules.ts'

const general = (over: Partial<General>): General => readGeneral('person', over, '2026-12-01').general
const company = (over: Partial<General>): General => readGeneral('organisation', over, '2026-12-01').general
const outcome = (field: GeneralField, target: General, source: General) =>
  new Map(fieldOutcomes(target.organisationName ? 'organisation' : 'person', target, source)).get(field)

describe('the fields of two contacts', () => {
  test('CON-30 the example: Jean Dubois keeps his name and his birth date', () => {
    const target = general({ firstNames: 'Jean', lastName: 'Dubois', birthDate: '1980-01-01' })
    const source = general({ firstNames: 'Jean', lastName: 'D.', birthDate: '1982-08-07' })
    expect(completed('person', target, source)).toEqual(target)
  })

  test.each<[GeneralField, Partial<General>, Partial<General>, string | undefined]>([
    ['profession', {}, { profession: 'Notaire' }, 'taken'],
    ['profession', { profession: 'Avocate' }, { profession: 'Notaire' }, 'dropped'],
    ['profession', { profession: 'Notaire' }, { profession: 'Notaire' }, 'same'],
    ['profession', { profession: 'Avocate' }, {}, 'kept'],
    ['profession', {}, {}, undefined],
    ['politicallyExposed', { politicallyExposed: false }, { politicallyExposed: true }, 'dropped'],
    ['emailingConsentOn', { emailingConsent: false }, { emailingConsent: true, emailingConsentOn: '2020-01-01' }, 'dropped'],
    ['emailingConsentOn', {}, { emailingConsent: true, emailingConsentOn: '2020-01-01' }, 'taken'],
    ['matrimonialRegime', { civilStatus: 'single' }, { civilStatus: 'married', matrimonialRegime: 'separation' }, 'dropped'],
    ['deathDate', { birthDate: '1980-01-01' }, { deathDate: '1979-01-01' }, 'dropped'],
    ['birthDate', { deathDate: '1979-01-01' }, { birthDate: '1980-01-01' }, 'dropped'],
    ['deathDate', { birthDate: '1980-01-01' }, { deathDate: '2020-01-01' }, 'taken'],
  ])('CON-30 %s of %j and %j: %s', (field, target, source, expected) => {
    expect(outcome(field, general({ lastName: 'A', ...target }), general({ lastName: 'B', ...source }))).toBe(expected)
  })

  test('CON-30 the SIRET of another SIREN is not taken', () => {
    const named = { organisationName: 'Acme' }
    const source = company({ ...named, siren: '732829320', siret: '73282932000074' })
    expect(outcome('siret', company({ ...named, siren: '552100554' }), source)).toBe('dropped')
    expect(outcome('siret', company({ ...named, siren: '732829320' }), source)).toBe('taken')
    expect(outcome('siren', company({ ...named, siret: '55210055400013' }), source)).toBe('dropped')
  })

  test('CON-31 undone: what was taken and is still so goes back; what changed since stays', () => {
    const now = general({ lastName: 'A', profession: 'Notaire', employer: 'Mairie' })
    expect(withoutTaken(now, { profession: 'Notaire', employer: 'Étude' })).toEqual({ ...now, profession: null })
  })
})

describe('who follows', () => {
  const target = { mainAdviserId: 'a', coAdviserIds: ['b'], assistantIds: ['s'] }
  const source = { mainAdviserId: 'c', coAdviserIds: ['a', 'b', 'd'], assistantIds: ['s', 't'] }

  test('CON-30 co-advisers and assistants are united; the source’s main adviser becomes a co-adviser', () => {
    expect(united(target, joining(target, source))).toEqual({
      mainAdviserId: 'a',
      coAdviserIds: ['b', 'c', 'd'],
      assistantIds: ['s', 't'],
    })
  })

  test('CON-31 undone, those who came leave; one who became the main adviser since stays', () => {
    const joined = joining(target, source)
    expect(parted(united(target, joined), joined)).toEqual(target)
    expect(parted({ ...united(target, joined), mainAdviserId: 'c' }, joined).mainAdviserId).toBe('c')
  })
})

describe('what may be merged', () => {
  const one = { id: '1', kind: 'person', is_private: false }
  test.each([
    ['contact.same_contact', { ...one }],
    ['contact.merge_kinds_differ', { ...one, id: '2', kind: 'organisation' }],
    ['contact.merge_privacy_differs', { ...one, id: '2', is_private: true }],
  ])('CON-30 %s', (code, other) => expect(mayMerge(one, other)).toMatchObject({ ok: false, code }))
  test('CON-30 two of a kind, both private or neither', () => expect(mayMerge(one, { ...one, id: '2' }).ok).toBe(true))
})
