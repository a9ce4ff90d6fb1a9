import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Cents, Day, Id, Line, RequiredLine, Version } from '#contract/kernel/fields.ts'
import { differences, merged } from './conflict.ts'
import { getAt, leafPaths, sameValue, setAt } from './paths.ts'
import { cleaned, isRequired, schemaAt } from './schema.ts'

const Input = z.object({
  contactId: Id,
  version: Version,
  general: z.object({
    lastName: RequiredLine(100),
    town: Line(50).nullable(),
    born: Day.nullish(),
    nickname: Line(20).optional(),
  }),
  capital: Cents.min(0).nullable(),
  adviserId: Id.optional(),
  phones: z.array(z.object({ label: z.enum(['home', 'mobile']).default('home'), number: RequiredLine(60) })).max(20),
})
const at = (path: string) => schemaAt(Input, path)

describe('what a schema says of a field', () => {
  test('a field nobody knows is not there', () => {
    expect(at('general.colour')).toBeUndefined()
    expect(isRequired(undefined)).toBe(false)
  })

  test.each([
    ['general.lastName', true],
    ['general.town', false],
    ['general.born', false],
    ['general.nickname', false],
    ['capital', false],
    ['adviserId', false],
    ['phones', false],
    ['phones.3.number', true],
    ['phones.0.label', false],
  ])('%s compulsory: %s', (path, required) => {
    expect(isRequired(at(path))).toBe(required)
  })

  test('a field the page never had is left out, or null where it may not be', () => {
    expect(cleaned(Input, { contactId: 'x', version: 1, general: { lastName: 'Dupont' }, phones: [] })).toEqual({
      contactId: 'x',
      version: 1,
      general: { lastName: 'Dupont', town: null },
      capital: null,
      phones: [],
    })
  })

  test('empty fields are sent as their schema takes them: null, empty, or left out', () => {
    const typed = {
      general: { lastName: '', town: '', born: '', nickname: '' },
      capital: null,
      adviserId: '',
      phones: [{ label: '', number: '' }],
    }
    expect(cleaned(Input, typed)).toEqual({
      general: { lastName: '', town: null, born: null, nickname: '' },
      capital: null,
      phones: [{ number: '' }],
    })
  })
})

describe('values by path', () => {
  const values = { general: { lastName: 'Dupont' }, phones: [{ number: '1' }, { number: '2' }] }

  test('are read and changed without changing the others', () => {
    expect(getAt(values, 'phones.1.number')).toBe('2')
    expect(getAt(values, 'nothing.here')).toBeUndefined()
    const next = setAt(values, 'phones.1.number', '3')
    expect(next).toEqual({ general: { lastName: 'Dupont' }, phones: [{ number: '1' }, { number: '3' }] })
    expect(getAt(next, 'general')).toBe(values.general)
    expect(setAt(values, 'address.town', 'Lyon')).toMatchObject({ address: { town: 'Lyon' } })
  })

  test('emptiness is the same however it is written', () => {
    expect(sameValue({ a: null, b: [] }, { a: '' })).toBe(true)
    expect(sameValue({ a: 0 }, { a: null })).toBe(false)
    expect(sameValue([{ n: '1' }], [{ n: '1' }, { n: '2' }])).toBe(false)
    expect(leafPaths(values)).toEqual(['general.lastName', 'phones'])
  })
})

describe('REL-2 two people on one record', () => {
  const base = { version: 3, name: 'Dupont', town: 'Lyon', job: 'Notaire', phone: '' }
  const mine = { ...base, name: 'Dupond', town: 'Paris' }
  const theirs = { ...base, version: 4, name: 'Du Pont', job: 'Retraité', phone: null }

  test('what only I changed needs no choice; what they changed is shown', () => {
    expect(differences(base, mine, theirs)).toEqual([
      { path: 'name', mine: 'Dupond', theirs: 'Du Pont', both: true },
      { path: 'job', mine: 'Notaire', theirs: 'Retraité', both: false },
    ])
  })

  test('by default mine where I typed, theirs elsewhere, upon their version', () => {
    expect(merged(mine, theirs, differences(base, mine, theirs), {})).toEqual({
      version: 4,
      name: 'Dupond',
      town: 'Paris',
      job: 'Retraité',
      phone: '',
    })
  })

  test('each field may be chosen', () => {
    const chosen = { name: 'theirs', job: 'mine' } as const
    expect(merged(mine, theirs, differences(base, mine, theirs), chosen)).toMatchObject({
      name: 'Du Pont',
      job: 'Notaire',
      town: 'Paris',
    })
  })

  test('the same change made by both is no conflict', () => {
    expect(differences(base, { ...base, name: 'X' }, { ...base, version: 4, name: 'X' })).toEqual([])
  })
})
