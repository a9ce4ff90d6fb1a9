import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatDay, notAfter, readDay } from './day.rules.ts'
import { centsAsText, readCents, readNumber } from './number.rules.ts'

const TODAY = '2026-11-22'
const dayOf = (text: string) => {
  const read = readDay(text, TODAY)
  return read.ok ? read.value : read.code
}
const numberOf = (text: string) => {
  const read = readNumber(text)
  return read.ok ? read.value : read.code
}

describe('UX-2 days', () => {
  test.each(['31/02/1980', '29/02/1900', '12/13/1980', '00/01/1980', '19371233', '1980-02-30', '01/01/1200', '32 mars 1980'])(
    'UX-2 « %s » is no day of the calendar',
    (text) => {
      expect(dayOf(text)).toBe('contact.day_impossible')
    },
  )

  test.each(['1980', 'hier', '12/1980', '12 mar', '--0203', '12 foo 1980', ''])('UX-2 « %s » is not read as a day', (text) => {
    expect(dayOf(text)).toBe('contact.day_unreadable')
  })

  test.each([
    ['12/03/1980', '1980-03-12'],
    ['1/3/1980', '1980-03-01'],
    ['12-03-1980', '1980-03-12'],
    ['12.03.1980', '1980-03-12'],
    ['12 03 1980', '1980-03-12'],
    ['12/03/1980 00:00:00', '1980-03-12'],
    ['1980-03-12', '1980-03-12'],
    ['1980-03-12T08:30:00Z', '1980-03-12'],
    ['1980/03/12', '1980-03-12'],
    ['19800312', '1980-03-12'],
    ['12031980', '1980-03-12'],
    ['20101990', '1990-10-20'],
    ['29/02/2000', '2000-02-29'],
    ['12 mars 1980', '1980-03-12'],
    ['1er janvier 2000', '2000-01-01'],
    ['5 janv. 2000', '2000-01-05'],
    ['vendredi 14 août 1981', '1981-08-14'],
    ['3 juil. 1999', '1999-07-03'],
    ['3 juin 1999', '1999-06-03'],
    ['25 DÉCEMBRE 1999', '1999-12-25'],
  ])('UX-2 « %s » is %s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  test.each([
    ['12/03/80', '1980-03-12'],
    ['12/03/20', '2020-03-12'],
    ['12/03/26', '2026-03-12'],
    ['12/03/27', '1927-03-12'],
  ])('UX-2 two digits of year: « %s » is %s', (text, day) => {
    expect(dayOf(text)).toBe(day)
  })

  test('UX-2 a day shown is read back the same', () => {
    const days = fc
      .date({ min: new Date('1850-01-01'), max: new Date('2149-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    fc.assert(fc.property(days, (day) => dayOf(formatDay(day)) === day && dayOf(day) === day))
    fc.assert(fc.property(days, (day) => day < '1900' || dayOf(day.replaceAll('-', '')) === day))
    fc.assert(fc.property(days, (day) => day < '1900' || dayOf(formatDay(day).replaceAll('/', '')) === day))
  })

  test('CON-2 what has happened is not in the future', () => {
    expect(notAfter('2026-11-23', TODAY)).toEqual({ ok: false, code: 'contact.day_future', values: { value: '23/11/2026' } })
    expect(notAfter(TODAY, TODAY)).toEqual({ ok: true })
  })
})

describe('UX-2 numbers', () => {
  test.each(['douze', '', '1 23', '12,3,4', '1.23.456', '12 345 67', '1,5 k€'])('UX-2 « %s » is no number', (text) => {
    expect(numberOf(text)).toBe('contact.number_unreadable')
  })

  test('UX-2 « 1.234 » is asked, never guessed', () => {
    expect(readNumber('1.234')).toEqual({
      ok: false,
      code: 'contact.number_ambiguous',
      values: { value: '1.234', whole: '1234', decimal: '1,234' },
    })
  })

  test.each([
    ['12345,67', '12345.67'],
    ['12 345,67 €', '12345.67'],
    ['12\u202f345,67\u00a0€', '12345.67'],
    ['1.234,56', '1234.56'],
    ['1,234.56', '1234.56'],
    ['1 234.56', '1234.56'],
    ['1\u0027234.50', '1234.50'],
    ['1.234.567', '1234567'],
    ['1,234,567', '1234567'],
    ['1,234', '1.234'],
    ['0.123', '0.123'],
    ['-12,5', '-12.5'],
    ['(12,50)', '-12.50'],
    ['12,50-', '-12.50'],
    ['-0', '0'],
    ['007', '7'],
    ['10000 EUR', '10000'],
    ['€ 10', '10'],
  ])('UX-2 « %s » is %s', (text, value) => {
    expect(numberOf(text)).toBe(value)
  })

  test('CON-2 amounts are whole cents', () => {
    expect(readCents('12 345,67 €')).toEqual({ ok: true, value: 1_234_567 })
    expect(readCents('-0,05')).toEqual({ ok: true, value: -5 })
    expect(readCents('10,500')).toEqual({ ok: true, value: 1050 })
    expect(readCents('1,005')).toMatchObject({ code: 'contact.amount_too_precise' })
    expect(readCents('999 999 999 999 999 999')).toMatchObject({ code: 'contact.amount_out_of_range' })
  })

  test('CON-74 cents written are read back the same', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (cents) => {
        const read = readCents(centsAsText(cents))
        return read.ok && read.value === cents + 0
      }),
    )
  })
})
