import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { neutralise, restore } from './formula.rules.ts'
import { isNirHeading, maskNir, NIR_MASK } from './nir.rules.ts'
import { readPhone } from './phone.rules.ts'

describe('SEC-8 social-security numbers', () => {
  test.each([
    '2 55 08 14 168 025 38',
    '255081416802538',
    '2550814168025',
    '2 55 08 14 168 025',
    '2.55.08.14.168.025/38',
    '2 5508 14168 025 - 38',
    '1 85 05 2A 123 456',
    '185052B12345678',
    '2 55 20 14 168 025 36',
    '2 55 08 14 168 025 39',
  ])('SEC-8 « %s » is masked, wherever it stands', (nir) => {
    expect(maskNir(nir)).toEqual({ text: NIR_MASK, found: 1 })
    expect(maskNir(`N° SS ${nir}, vu le 12/03`)).toEqual({ text: `N° SS ${NIR_MASK}, vu le 12/03`, found: 1 })
  })

  test.each([
    '06 12 34 56 78',
    '+33612345678',
    '31083661400027',
    'FR7630006000011234567890189',
    'FR76 3000 6000 0112 3456 7890 189',
    '4970 1012 3456 7890',
    '1980-03-12',
    '1234567890066',
    '123456789012345',
    '9 55 08 14 168 025',
    '2 55 08 14 000 025',
  ])('SEC-8 « %s » is something else and is kept', (text) => {
    expect(maskNir(text)).toEqual({ text, found: 0 })
  })

  test('SEC-8 several in a text, and masking twice changes nothing', () => {
    const { text, found } = maskNir('Lui 1 55 08 14 168 025, elle 2550814168025.')
    expect({ text, found }).toEqual({ text: `Lui ${NIR_MASK}, elle ${NIR_MASK}.`, found: 2 })
    expect(maskNir(text)).toEqual({ text, found: 0 })
  })

  test.each(['soc_sec_id', 'NIR', 'SSN', 'N° de sécurité sociale', 'Numéro Sécu', 'N° INSEE', 'No SS'])(
    'SEC-8 a column « %s » holds them by its title',
    (heading) => {
      expect(isNirHeading(heading)).toBe(true)
    },
  )

  test.each(['Code INSEE', 'Nom', 'Second nom', 'Société'])('SEC-8 a column « %s » does not', (heading) => {
    expect(isNirHeading(heading)).toBe(false)
  })
})

describe('CON-75 cells that look like formulas', () => {
  test.each(['=1+1', '+33 6 12 34 56 78', '-12', '@SUM(A1)', '\t=1', '\u0027=1', '＝1'])(
    'CON-75 « %s » leaves as text',
    (text) => {
      expect(neutralise(text)).toBe(`'${text}`)
    },
  )

  test.each(['Dupont', '12,5', '\u0027quoted\u0027', 'l’été', ''])('CON-75 « %s » leaves as it is', (text) => {
    expect(neutralise(text)).toBe(text)
  })

  test('CON-74 whatever leaves comes back', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('\u0027', '=', '+', '-', '@', 'a', '\t', '1') }))
    fc.assert(fc.property(text, (value) => restore(neutralise(value)) === value))
  })

  test('CON-75 a phone is read from its neutralised form too', () => {
    expect(readPhone(neutralise('+33612345678'))).toMatchObject({ value: { number: '+33612345678' } })
  })
})
