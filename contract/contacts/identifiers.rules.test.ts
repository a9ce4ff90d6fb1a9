import { describe, expect, test } from 'vitest'
import { countryName, readCountry } from './country.rules.ts'
import { readEmail, splitEmails } from './email.rules.ts'
import { isShortPostcode, readPostcode } from './postcode.rules.ts'
import { formatSiren, formatSiret, readActivityCode, readSiren, readSiret, siretBelongsTo } from './siren.rules.ts'

const valueOf = (read: { ok: true; value: string } | { ok: false; code: string }) => (read.ok ? read.value : read.code)

describe('CON-3 e-mails', () => {
  test.each([
    'jean',
    'jean@',
    '@exemple.fr',
    'jean@exemple',
    'jean dupont@exemple.fr',
    'jean..d@exemple.fr',
    '.jean@exemple.fr',
    'jean@-exemple.fr',
    'jean@exemple..fr',
    'jean@exemple.f',
    `${'a'.repeat(65)}@exemple.fr`,
    'a@b@exemple.fr',
    '',
  ])('CON-3 refuses « %s »', (text) => {
    expect(valueOf(readEmail(text))).toBe('contact.email_invalid')
  })

  test.each([
    [' Jean.Dupont@Exemple.FR ', 'jean.dupont@exemple.fr'],
    ['hélène@exemple.fr', 'hélène@exemple.fr'],
    ['x@été.fr', 'x@été.fr'],
    ['he\u0301le\u0300ne@exemple.fr', 'hélène@exemple.fr'],
    ['mailto:jean@exemple.fr', 'jean@exemple.fr'],
    ['Jean Dupont <jean@exemple.fr>', 'jean@exemple.fr'],
    ['jean+impots@sous.domaine.co.uk', 'jean+impots@sous.domaine.co.uk'],
    ['\u200bjean@exemple.fr', 'jean@exemple.fr'],
  ])('CON-3 « %s » is %s', (text, address) => {
    expect(valueOf(readEmail(text))).toBe(address)
  })

  test('CON-71 several addresses in one cell', () => {
    expect(splitEmails('a@x.fr; b@x.fr')).toEqual(['a@x.fr', 'b@x.fr'])
    expect(splitEmails('a@x.fr ou b@x.fr\nc@x.fr')).toEqual(['a@x.fr', 'b@x.fr', 'c@x.fr'])
    expect(splitEmails('Jean D. <a@x.fr>, Anne <b@x.fr>')).toEqual(['Jean D. <a@x.fr>', 'Anne <b@x.fr>'])
  })
})

describe('CON-2 SIREN, SIRET and activity code', () => {
  test.each(['352042346', '35204234', '000000000', '352 042 34A', 'Harvest', ''])('CON-2 « %s » is no SIREN', (text) => {
    expect(valueOf(readSiren(text))).toBe('contact.siren_invalid')
  })

  test.each([
    ['352042345', '352042345'],
    ['352 042 345', '352042345'],
    ['310.836.614', '310836614'],
    ['FR68352042345', '352042345'],
    ['FR 63 310 836 614', '310836614'],
    ['05410105', '005410105'],
  ])('CON-2 « %s » is the SIREN %s', (text, siren) => {
    expect(valueOf(readSiren(text))).toBe(siren)
  })

  test('CON-2 SIRET, La Poste included', () => {
    expect(valueOf(readSiret('310 836 614 00027'))).toBe('31083661400027')
    expect(valueOf(readSiret('31083661400028'))).toBe('contact.siret_invalid')
    expect(valueOf(readSiret('3,5228E+13'))).toBe('contact.siret_invalid')
    expect(valueOf(readSiret('35600000000048'))).toBe('35600000000048')
    expect(valueOf(readSiret('35600000012345'))).toBe('contact.siret_invalid')
    expect(valueOf(readSiret('35600000049837'))).toBe('35600000049837')
    expect(formatSiret('31083661400027')).toBe('310 836 614 00027')
    expect(formatSiren('352042345')).toBe('352 042 345')
  })

  test('CON-2 a SIRET belongs to its SIREN', () => {
    expect(siretBelongsTo('31083661400027', '310836614')).toEqual({ ok: true })
    expect(siretBelongsTo('31083661400027', '352042345')).toMatchObject({ code: 'contact.siret_of_another_siren' })
  })

  test.each([
    ['6630z', '66.30Z'],
    ['66.30Z', '66.30Z'],
    ['66 30 Z', '66.30Z'],
    ['663Z', 'contact.activity_code_invalid'],
  ])('CON-2 activity code « %s » gives %s', (text, code) => {
    expect(valueOf(readActivityCode(text))).toBe(code)
  })
})

describe('CON-3 postcodes', () => {
  test.each(['7500', '750088', '00100', '96000', '97900', 'ABC', ''])('CON-3 refuses « %s » in France', (text) => {
    expect(valueOf(readPostcode(text))).toBe('contact.postcode_invalid')
  })

  test.each([
    ['75008', '75008'],
    ['75 008', '75008'],
    ['F-75008', '75008'],
    ['20090', '20090'],
    ['97400', '97400'],
    ['98000', '98000'],
    ['01000', '01000'],
  ])('CON-3 « %s » is %s', (text, postcode) => {
    expect(valueOf(readPostcode(text))).toBe(postcode)
  })

  test('CON-3 other countries write theirs as they like', () => {
    expect(valueOf(readPostcode('g1v  2m2', 'CA'))).toBe('G1V 2M2')
    expect(isShortPostcode('1000')).toBe(true)
    expect(isShortPostcode('75008')).toBe(false)
  })
})

describe('CON-2 countries', () => {
  test.each([
    ['FR', 'FR'],
    ['France', 'FR'],
    ['Française', 'FR'],
    ['FRANCAISES', 'FR'],
    ['Belge', 'BE'],
    ['belgium', 'BE'],
    ['Suisse', 'CH'],
    ['Italienne', 'IT'],
    ['États-Unis', 'US'],
    ['USA', 'US'],
    ['United States of America', 'US'],
    ['Côte d’Ivoire', 'CI'],
    ['Royaume-Uni', 'GB'],
    ['néerlandaise', 'NL'],
    ['australia', 'AU'],
  ])('CON-2 « %s » is %s', (text, code) => {
    expect(valueOf(readCountry(text))).toBe(code)
  })

  test('CON-2 refuses what is no country, and names those it knows in French', () => {
    expect(valueOf(readCountry('Syldavie'))).toBe('contact.country_unknown')
    expect(valueOf(readCountry(''))).toBe('contact.country_unknown')
    expect(countryName('DE')).toBe('Allemagne')
  })
})
