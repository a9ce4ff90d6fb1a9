import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCents, readDay, readNumber } from './entry.ts'
import { formatsFor } from './formats.ts'

describe('what people type', () => {
  test.each(['abc', '12,3,4', '1-2', '12 345,6x'])('« %s » is no number', (text) => {
    expect(readNumber(text)).toBeUndefined()
  })

  test.each([
    ['', null],
    ['1 234,5', 1234.5],
    ['1234.5', 1234.5],
    ['-3', -3],
    ['1\u202f000', 1000],
  ])('« %s » is %s', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })

  test.each(['12,345', 'dix', '1,2,3', '--5'])('« %s » is no amount', (text) => {
    expect(readCents(text)).toBeUndefined()
  })

  test.each([
    ['', null],
    ['1 234,56 €', 123_456],
    ['19.9', 1990],
    ['0,29', 29],
    ['-5', -500],
    ['-0', 0],
    ['12,', 1200],
  ])('« %s » is %s cents', (text, cents) => {
    expect(readCents(text)).toBe(cents)
  })

  test('any amount reads back as it was written', () => {
    const { eurosAndCents } = formatsFor('fr')
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999_999_999, max: 9_999_999_999_999 }),
        (cents) => readCents(eurosAndCents(cents)) === cents,
      ),
    )
  })

  test.each(['31/02/2026', '32/01/2026', '2026', 'demain', '1/13/2026', '29/02/2025'])('« %s » is no day', (text) => {
    expect(readDay(text, '2026-11-22')).toBeUndefined()
  })

  test.each([
    ['', null],
    ['31/12/2026', '2026-12-31'],
    ['3/1/2026', '2026-01-03'],
    ['31-12-26', '2026-12-31'],
    ['7.8.82', '1982-08-07'],
    ['31122026', '2026-12-31'],
    ['311226', '2026-12-31'],
    ['31/12', '2026-12-31'],
    ['29/02/2024', '2024-02-29'],
  ])('UX-2 « %s » is %s', (text, day) => {
    expect(readDay(text, '2026-11-22')).toBe(day)
  })
})
