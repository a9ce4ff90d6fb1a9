import { describe, expect, test } from 'vitest'
import { readGeneral } from '../general.rules.ts'
import { DETAIL_FIELDS, DETAIL_KEYS } from './details.fields.ts'
import { readClosingDay, readInseeCode, readLei, readRna } from './details.rules.ts'

const TODAY = '2026-11-30'
const faultsOf = (entry: object, kind: 'person' | 'organisation' = 'person') =>
  readGeneral(kind, { lastName: 'Petit', organisationName: 'Petit SA', ...entry }, TODAY).faults.map(({ field, refusal }) => [
    field,
    refusal.code,
  ])

describe('the further fields of the General tab', () => {
  test.each([
    [readLei, '969500TJ5KRTCJQWXH05', null],
    [readLei, '969500TJ5KRTCJQWXH06', 'contact.lei_invalid'],
    [readLei, '969500', 'contact.lei_invalid'],
    [readRna, 'w 352 000 123', null],
    [readRna, '352000123', 'contact.rna_invalid'],
    [readInseeCode, '2A004', null],
    [readInseeCode, '99109', null],
    [readInseeCode, '3523', 'contact.insee_code_invalid'],
    [readClosingDay, '31/12', null],
    [readClosingDay, '29-2', null],
    [readClosingDay, '31/06', 'contact.closing_day_invalid'],
    [readClosingDay, '2026-12-31', 'contact.closing_day_invalid'],
  ])('CON-2 %o reads « %s »: %s', (read, text, refused) => {
    const reading = read(text)
    expect(reading.ok ? null : reading.code).toBe(refused)
  })

  test('CON-2 codes are kept in one form, those of the other kind are not kept', () => {
    const { general, faults } = readGeneral(
      'organisation',
      { organisationName: 'Petit SA', rna: 'w352 000 123', closingDay: '1/7', spousesGift: true, workforce: 12 },
      TODAY,
    )
    expect(faults).toEqual([])
    expect(general).toMatchObject({ rna: 'W352000123', closingDay: '01/07', workforce: 12, spousesGift: null })
  })

  test('CON-2 what has happened is not in the future; a retirement may be; nobody marries before birth', () => {
    const past = DETAIL_KEYS.filter((field) => DETAIL_FIELDS[field].type === 'pastDay')
    const tomorrow = Object.fromEntries(past.map((field) => [field, '2026-12-01']))
    const both = [...faultsOf(tomorrow), ...faultsOf(tomorrow, 'organisation')]
    expect(new Set(both.map(([field]) => field))).toEqual(new Set(past))
    expect(faultsOf({ retirementDate: '2040-01-01', birthDate: '1980-05-05', civilStatusOn: '2010-06-12' })).toEqual([])
    expect(faultsOf({ birthDate: '1980-05-05', civilStatusOn: '1979-06-12' })).toEqual([
      ['civilStatusOn', 'contact.civil_status_before_birth'],
    ])
  })

  test('SEC-8 a social-security number is masked in every one of their texts', () => {
    const texts = DETAIL_KEYS.filter((field) => DETAIL_FIELDS[field].type === 'text' && DETAIL_FIELDS[field].max >= 40)
    const entry = Object.fromEntries(texts.map((field) => [field, '1 80 05 75 113 004 42']))
    const kept = [readGeneral('person', entry, TODAY), readGeneral('organisation', entry, TODAY)].map(({ general }) =>
      JSON.stringify(general),
    )
    expect(texts.length).toBeGreaterThan(8)
    for (const words of kept) expect(words).not.toContain('113')
  })
})
