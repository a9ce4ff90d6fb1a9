import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatPhone, readPhone, splitPhones } from './phone.rules.ts'

const e164 = (text: string, country?: string) => {
  const read = readPhone(text, country)
  return read.ok ? read.value.number : read.code
}

describe('CON-3 phones', () => {
  test.each(['00 12 34', '0700000000', '06 12 34 56 7', '801-555-7712', 'bureau', '', '3639', '06 12 34 56 78 / 01 23 45 67 89'])(
    'CON-3 refuses « %s »',
    (text) => {
      expect(readPhone(text)).toEqual({ ok: false, code: 'contact.phone_invalid', values: { value: text } })
    },
  )

  test.each([
    ['06 12 34 56 78', '+33612345678'],
    ['06.12.34.56.78', '+33612345678'],
    ['06/12/34/56/78', '+33612345678'],
    ['06-12-34-56-78', '+33612345678'],
    ['06\u00a012\u202f34 56 78', '+33612345678'],
    ['0033 6 12 34 56 78', '+33612345678'],
    ['+33 (0)6 12 34 56 78', '+33612345678'],
    ['+33612345678', '+33612345678'],
    ['\u002733612345678', '+33612345678'],
    ['Tél. : 01 23 45 67 89', '+33123456789'],
    ['tel:+33123456789', '+33123456789'],
    ['06 12 34 56 78 (bureau)', '+33612345678'],
    ['+32 470 12 34 56', '+32470123456'],
    ['+41 44 668 18 00', '+41446681800'],
  ])('CON-3 « %s » is %s', (text, number) => {
    expect(e164(text)).toBe(number)
  })

  test.each([
    ['612345678', '+33612345678'],
    ['33612345678', '+33612345678'],
    ['262692123456', '+262692123456'],
  ])('CON-3 a spreadsheet took %s for a number and dropped its beginning', (text, number) => {
    expect(e164(text)).toBe(number)
  })

  test.each([
    ['0690 12 34 56', '+590690123456'],
    ['0692 12 34 56', '+262692123456'],
    ['0696 12 34 56', '+596696123456'],
    ['0694 12 34 56', '+594694123456'],
    ['0269 61 12 34', '+262269611234'],
    ['0262 41 00 00', '+262262410000'],
    ['0590 82 00 00', '+590590820000'],
  ])('CON-3 overseas, « %s » is %s', (text, number) => {
    expect(e164(text)).toBe(number)
  })

  test('CON-3 a number without indicative is read in the country of the file', () => {
    expect(e164('0470 12 34 56', 'BE')).toBe('+32470123456')
    expect(e164('(02) 9374 4000', 'AU')).toBe('+61293744000')
  })

  test('CON-3 keeps the extension apart, and says what is a mobile', () => {
    expect(readPhone('01 23 45 67 89 poste 102')).toEqual({
      ok: true,
      value: { number: '+33123456789', extension: '102', isMobile: false },
    })
    expect(readPhone('tel:+1-418-656-9254;ext=102')).toMatchObject({ value: { number: '+14186569254', extension: '102' } })
    expect(readPhone('0612345678')).toMatchObject({ value: { isMobile: true } })
  })
})

describe('CON-71 several phones in one cell', () => {
  test.each([
    ['06 12 34 56 78 / 01 23 45 67 89', ['06 12 34 56 78', '01 23 45 67 89']],
    ['0612345678;0123456789', ['0612345678', '0123456789']],
    ['0612345678\r\n0123456789', ['0612345678', '0123456789']],
    ['0612345678 ou 0123456789', ['0612345678', '0123456789']],
    ['06 12 34 56 78 01 23 45 67 89', ['06 12 34 56 78', '01 23 45 67 89']],
    ['06 12 34 56 78 - 01 23 45 67 89', ['06 12 34 56 78', '01 23 45 67 89']],
    ['801-555-7712x4563;801-555-9999', ['801-555-7712x4563', '801-555-9999']],
    ['06/12/34/56/78', ['06/12/34/56/78']],
    ['+33 (0)6 12 34 56 78', ['+33 (0)6 12 34 56 78']],
    ['tel:+1-418-656-9254;ext=102', ['tel:+1-418-656-9254;ext=102']],
    ['inconnu', ['inconnu']],
  ])('CON-71 « %s »', (text, parts) => {
    expect(splitPhones(text)).toEqual(parts)
  })
})

describe('UX-2 phones as shown', () => {
  test.each([
    ['+33612345678', '06 12 34 56 78'],
    ['+262692123456', '0692 12 34 56'],
    ['+32470123456', '+32 470 12 34 56'],
    ['not a phone', 'not a phone'],
  ])('UX-2 %s is shown « %s »', (number, shown) => {
    expect(formatPhone(number)).toBe(shown)
  })

  test('CON-74 what is shown is read back as the same number', () => {
    const french = fc.tuple(
      fc.constantFrom('+33', '+590', '+262', '+596', '+594', '+32', '+41'),
      fc.integer({ min: 1e8, max: 999_999_999 }),
    )
    fc.assert(
      fc.property(french, ([prefix, digits]) => {
        const read = readPhone(`${prefix}${digits}`)
        return !read.ok || e164(formatPhone(read.value.number)) === read.value.number
      }),
      { numRuns: 500 },
    )
  })
})
