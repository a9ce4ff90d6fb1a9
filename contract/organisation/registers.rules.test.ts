import { describe, expect, test } from 'vitest'
import { readSiret } from '../contacts/siren.rules.ts'
import { readOriasNumber, readVatNumber, readWebsite, vatBelongsTo, vatNumberOf } from './registers.rules.ts'

describe('registers', () => {
  test.each(['FR82404833048', 'FR83404833049', 'DE404833048', '404833048', 'FRXX404833048', 'FR8340483304', ''])(
    'ORG-1 %j is no French VAT number',
    (text) => expect(readVatNumber(text)).toMatchObject({ ok: false, code: 'organisation.vat_invalid' }),
  )

  test.each(['FR83404833048', 'fr 83 404 833 048', 'FR83.404.833.048'])('ORG-1 %j is read', (text) =>
    expect(readVatNumber(text)).toEqual({ ok: true, value: 'FR83404833048' }),
  )

  test('ORG-1 the key comes from the SIREN, written with two digits', () => {
    expect(vatNumberOf('404833048')).toBe('FR83404833048')
    expect(vatNumberOf('732829320')).toBe('FR44732829320')
    for (const siren of ['356000000', '552100554', '542065479']) expect(readVatNumber(vatNumberOf(siren)).ok).toBe(true)
  })

  test('ORG-1 the VAT number is that of the SIREN', () => {
    expect(vatBelongsTo('FR83404833048', '732829320')).toMatchObject({
      code: 'organisation.vat_of_another_siren',
      values: { vat: 'FR 83 404 833 048', siren: '732 829 320' },
    })
    expect(vatBelongsTo('FR83404833048', '404833048').ok).toBe(true)
  })

  test('ORG-1 a SIRET of La Poste follows its own rule, one of another SIREN does not', () => {
    expect(readSiret('356 000 000 49837').ok).toBe(true)
    expect(readSiret('404 833 048 00000').ok).toBe(false)
  })

  test.each(['0700123', '070012345', 'O7001234', '00000000', ''])('ORG-1 %j is no ORIAS number', (text) =>
    expect(readOriasNumber(text)).toMatchObject({ ok: false, code: 'organisation.orias_invalid' }),
  )

  test.each(['07001234', '07 001 234', 'ORIAS n° 07 001 234'])('ORG-1 the ORIAS number in %j', (text) =>
    expect(readOriasNumber(text)).toEqual({ ok: true, value: '07001234' }),
  )

  test.each(['javascript:alert(1)', 'ftp://cabinet.fr', 'cabinet', 'https://', 'un site', 'https://ada@cabinet.fr'])(
    'ORG-1 %j is no web site',
    (text) => expect(readWebsite(text).ok).toBe(false),
  )

  test.each([
    ['www.cabinet.fr', 'https://www.cabinet.fr'],
    ['http://cabinet.fr/equipe', 'http://cabinet.fr/equipe'],
    [' cabinet-duparc.fr/ ', 'https://cabinet-duparc.fr'],
  ])('ORG-1 %j is read as %j', (text, value) => expect(readWebsite(text)).toEqual({ ok: true, value }))
})
