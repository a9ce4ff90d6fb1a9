import { describe, expect, test } from 'vitest'
import { daysBetween, formatsFor } from './formats.ts'

/** Intl writes narrow and no-break spaces: a plain one is enough to read a test. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('UX-2 French formats', () => {
  const fr = formatsFor('fr')

  test.each([
    [123_456, '1 235 €'],
    [-50, '-1 €'],
    [0, '0 €'],
    [-20, '0 €'],
  ])('%i cents without cents read %s', (cents, text) => {
    expect(plain(fr.euros(cents))).toBe(text)
  })

  test('amounts of records keep their cents', () => {
    expect(plain(fr.eurosAndCents(123_456))).toBe('1 234,56 €')
  })

  test('days do not move with the time zone of the reader', () => {
    expect(fr.day('2026-12-31')).toBe('31/12/2026')
    expect(fr.longDay('2026-01-01')).toBe('1er janvier 2026')
    expect(fr.month('2026-08-01')).toBe('août 2026')
  })

  test.each([
    ['2026-11-22', 'aujourd’hui'],
    ['2026-11-23', 'demain'],
    ['2026-11-19', 'il y a 3 jours'],
    ['2026-12-10', 'dans 2 semaines'],
    ['2026-10-01', 'il y a 7 semaines'],
    ['2026-02-22', 'il y a 9 mois'],
    ['2023-11-22', 'il y a 3 ans'],
  ])('%s seen from 22 November 2026 is « %s »', (day, text) => {
    expect(fr.relativeDay(day, '2026-11-22').replace("'", '’')).toBe(text)
  })

  test('totals are exact up to 10 000, then say « + »', () => {
    expect(plain(fr.total({ count: 10_000, exact: true }))).toBe('10 000')
    expect(plain(fr.total({ count: 10_000, exact: false }))).toBe('10 000+')
  })

  test('zero is singular in French, plural in English', () => {
    const forms = { one: 'contact', other: 'contacts' }
    expect([0, 1, 2].map((count) => fr.plural(count, forms))).toEqual(['contact', 'contact', 'contacts'])
    expect([0, 1, 2].map((count) => formatsFor('en').plural(count, forms))).toEqual(['contacts', 'contact', 'contacts'])
  })

  test('file sizes and percentages', () => {
    expect(plain(fr.fileSize(1_234_567))).toBe('1,2 Mo')
    expect(plain(fr.fileSize(0))).toBe('0 o')
    expect(plain(fr.percent(0.125))).toBe('12,5 %')
  })

  test('days are counted across a clock change', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  })
})
