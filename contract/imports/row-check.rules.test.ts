import { describe, expect, test } from 'vitest'
import { CONTACT_FIELDS, TEMPLATE_KEYS } from './contact-fields.ts'
import type { FieldKey } from './contact-fields.ts'
import type { Cell, ImportDefaults } from './imports.types.ts'
import { checkRow } from './row-check.rules.ts'
import type { CheckContext } from './row-check.rules.ts'

const ANNE = '01890000-0000-7000-8000-000000000001'
const PAUL = '01890000-0000-7000-8000-000000000002'
const RETIRED = '01890000-0000-7000-8000-000000000011'

const context = (defaults: Partial<ImportDefaults> = {}): CheckContext => ({
  today: '2026-11-22',
  defaults: { type: 'client', unreadable: 'reject', ...defaults },
  advisers: [
    { id: ANNE, login: 'alefevre', email: 'anne@cabinet.fr', name: 'Anne Lefèvre' },
    { id: PAUL, login: 'pmartin', email: 'paul@cabinet.fr', name: 'Paul Martin' },
    { id: RETIRED, login: 'pm2', email: 'pm2@cabinet.fr', name: 'Paul Martin' },
  ],
  categories: [{ id: RETIRED, type: 'client', path: 'Particuliers > Retraités' }],
})

const check = (cells: Partial<Record<FieldKey, Cell>>, defaults: Partial<ImportDefaults> = {}) => {
  const fields = Object.keys(cells).map((key, column) => ({
    field: TEMPLATE_KEYS.find((known) => known === key) ?? ('fullName' as const),
    columns: [column],
  }))
  return checkRow({ line: 7, cells: Object.values(cells) }, { fields }, context(defaults))
}
const codes = (cells: Partial<Record<FieldKey, Cell>>, defaults: Partial<ImportDefaults> = {}) =>
  check(cells, defaults).issues.map((issue) => issue.code)
const draft = (cells: Partial<Record<FieldKey, Cell>>, defaults: Partial<ImportDefaults> = {}) => check(cells, defaults).draft

describe('CON-71 a line is rejected with all its reasons', () => {
  test('CON-71 every issue is collected, with line, column, field and sentence', () => {
    const { draft: nothing, issues } = check({
      lastName: 'Dupont',
      birthDate: '31/02/1980',
      mobilePhone: '00 12 34',
      personalEmail: 'jean@',
      postcode: '99999',
      title: 'Sire',
      mainAdviser: 'Personne',
    })
    expect(nothing).toBeNull()
    expect(issues.map(({ column, field, code }) => [column, field, code])).toEqual([
      [6, 'mainAdviser', 'import.adviser_unknown'],
      [5, 'title', 'import.choice_unknown'],
      [1, 'birthDate', 'contact.day_impossible'],
      [2, 'mobilePhone', 'contact.phone_invalid'],
      [3, 'personalEmail', 'contact.email_invalid'],
      [4, 'postcode', 'contact.postcode_invalid'],
    ])
    expect(issues[1]).toEqual({
      line: 7,
      column: 5,
      field: 'title',
      code: 'import.choice_unknown',
      severity: 'error',
      sentence: '« Sire » n’est pas une valeur de « Civilité ». Valeurs possibles : M., Mme, Maître, Docteur, Autre.',
    })
  })

  test.each<[string, Partial<Record<FieldKey, Cell>>, string]>([
    ['no name', { firstNames: 'Jean' }, 'contact.name_missing'],
    ['a name of signs', { lastName: '@%#' }, 'contact.name_missing'],
    ['an empty line', {}, 'contact.name_missing'],
    ['no company name', { siren: '352042345' }, 'contact.organisation_name_missing'],
    ['born tomorrow', { lastName: 'D', birthDate: { day: '2026-11-23' } }, 'contact.day_future'],
    ['too long', { lastName: 'D'.repeat(101) }, 'contact.too_long'],
    ['not our identifier', { lastName: 'D', sillageId: '125' }, 'import.identifier_invalid'],
    ['neither yes nor no', { lastName: 'D', emailingConsent: 'peut-être' }, 'import.yes_or_no'],
    ['two advisers of that name', { lastName: 'D', mainAdviser: 'MARTIN Paul' }, 'import.adviser_ambiguous'],
    ['a category of another type', { lastName: 'D', type: 'Prospect', category: 'Retraités' }, 'import.category_unknown'],
    [
      'a SIRET of another SIREN',
      { organisationName: 'D', siren: '352042345', siret: '31083661400027' },
      'contact.siret_of_another_siren',
    ],
    ['an ambiguous amount', { organisationName: 'D', shareCapital: '1.234' }, 'contact.number_ambiguous'],
    ['an unknown country', { lastName: 'D', nationality: 'Syldave' }, 'contact.country_unknown'],
  ])('CON-71 %s', (_, cells, code) => {
    expect(codes(cells)).toEqual([code])
    expect(draft(cells)).toBeNull()
  })
})

describe('CON-71 what a line says', () => {
  test('CON-70 the example line of the template is right', () => {
    const example = Object.fromEntries(TEMPLATE_KEYS.map((key) => [key, CONTACT_FIELDS[key].example || null]))
    expect(check(example).issues).toEqual([])
    expect(draft(example)).toMatchObject({
      externalId: 'C-00125',
      type: 'client',
      kind: 'person',
      title: 'mrs',
      lastName: 'Lefèvre',
      birthDate: '1980-03-12',
      birthCountry: 'FR',
      nationality: 'FR',
      civilStatus: 'married',
      matrimonialRegime: 'separation',
      keywords: ['Retraite', 'Immobilier'],
      emailingConsent: true,
      phones: [
        { label: 'home', number: '+33299123456' },
        { label: 'mobile', number: '+33612345678' },
      ],
      addresses: [
        { label: 'home', line1: '12 rue des Lilas', line2: 'Bâtiment B', postcode: '35000', town: 'Rennes', country: 'FR' },
      ],
    })
  })

  test.each([
    ['Monsieur', 'mr'],
    ['M', 'mr'],
    ['MLLE', 'mrs'],
    ['madame', 'mrs'],
    ['Me', 'maitre'],
    ['dr.', 'doctor'],
  ])('CON-71 civility « %s » is %s', (text, title) => {
    expect(draft({ lastName: 'D', title: text })?.title).toBe(title)
  })

  test.each([
    ['mariee', 'married'],
    ['MARIÉ(E)', 'married'],
    ['Concubinage', 'cohabiting'],
    ['veuve', 'widowed'],
    ['Pacsé', 'pacs'],
  ])('CON-71 civil status « %s » is %s', (text, status) => {
    expect(draft({ lastName: 'D', civilStatus: text })?.civilStatus).toBe(status)
  })

  test('CON-71 a company is recognised by its name; beside a person’s name it is the employer', () => {
    expect(draft({ organisationName: 'Harvest', siret: '31083661400027' })).toMatchObject({
      kind: 'organisation',
      siren: '310836614',
    })
    expect(draft({ lastName: 'McKee', organisationName: 'Company Co.' })).toMatchObject({
      kind: 'person',
      employer: 'Company Co.',
    })
    expect(codes({ lastName: 'McKee', organisationName: 'Company Co.' })).toEqual([])
  })

  test('CON-71 a field of the other kind is left out and said', () => {
    expect(check({ organisationName: 'Harvest', kind: 'PM', profession: 'Notaire' })).toMatchObject({
      draft: { kind: 'organisation' },
      issues: [
        {
          code: 'import.other_kind',
          severity: 'warning',
          sentence: '« Profession » ne concerne pas une personne morale : cette cellule n’est pas reprise.',
        },
      ],
    })
  })

  test('CON-71 advisers by sign-in name, e-mail or name; categories by name or path', () => {
    expect(draft({ lastName: 'D', mainAdviser: 'PMARTIN' })?.mainAdviserId).toBe(PAUL)
    expect(draft({ lastName: 'D', mainAdviser: 'paul@cabinet.fr' })?.mainAdviserId).toBe(PAUL)
    expect(draft({ lastName: 'D', mainAdviser: 'lefevre anne' })?.mainAdviserId).toBe(ANNE)
    expect(draft({ lastName: 'D', category: 'retraites' })?.categoryId).toBe(RETIRED)
    expect(draft({ lastName: 'D', category: 'Particuliers > Retraités' })?.categoryId).toBe(RETIRED)
  })

  test('CON-71 a name in one cell', () => {
    expect(draft({ fullName: 'DE LA TOUR Jean' })).toMatchObject({ kind: 'person', lastName: 'DE LA TOUR', firstNames: 'Jean' })
  })

  test('CON-72 a line that names its contact by an identifier may leave the name out', () => {
    expect(draft({ externalId: 'C-1', mobilePhone: '0612345678' })).toMatchObject({
      externalId: 'C-1',
      phones: [{ number: '+33612345678' }],
    })
  })
})

describe('CON-3 coordinates of a line', () => {
  test('CON-71 two phones in one cell', () => {
    expect(draft({ lastName: 'D', homePhone: '01 23 45 67 89 / 06 12 34 56 78' })?.phones).toEqual([
      { label: 'home', number: '+33123456789' },
      { label: 'home', number: '+33612345678' },
    ])
  })

  test('CON-71 what a spreadsheet took for numbers', () => {
    const cells = { lastName: 'D', mobilePhone: 612_345_678, postcode: 1000, birthDate: 19_800_312, externalId: 125 }
    expect(check(cells)).toMatchObject({
      draft: {
        birthDate: '1980-03-12',
        externalId: '125',
        phones: [{ number: '+33612345678' }],
        addresses: [{ postcode: '01000' }],
      },
      issues: [{ code: 'import.postcode_completed', severity: 'warning' }],
    })
  })

  test('CON-71 four digits without a country are kept and said', () => {
    expect(check({ lastName: 'D', postcode: '4011' })).toMatchObject({
      draft: { addresses: [{ postcode: '4011' }] },
      issues: [{ code: 'import.postcode_short', severity: 'warning' }],
    })
    expect(codes({ lastName: 'D', postcode: '4011' }, { country: 'AU' })).toEqual([])
    expect(draft({ lastName: 'D', postcode: '1000', country: 'Belgique', mobilePhone: '0470 12 34 56' })).toMatchObject({
      phones: [{ number: '+32470123456' }],
      addresses: [{ postcode: '1000', country: 'BE' }],
    })
  })

  test('CON-71 unreadable phones and e-mails go to the notes when the user says so', () => {
    const { draft: kept, issues } = check(
      { lastName: 'Doe', workPhone: '905-555-1234', workEmail: 'x', notes: 'Vu.' },
      { unreadable: 'note' },
    )
    expect(kept).toMatchObject({
      phones: [],
      emails: [],
      notes: 'Vu.\nTéléphone professionnel : 905-555-1234\nE-mail professionnel : x',
    })
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['import.in_notes', 'warning'],
      ['import.in_notes', 'warning'],
    ])
  })

  test('CON-71 the extension of a phone is kept in the notes', () => {
    expect(draft({ lastName: 'D', workPhone: '01 23 45 67 89 poste 12' })).toMatchObject({
      phones: [{ label: 'work', number: '+33123456789' }],
      notes: 'Téléphone professionnel : 01 23 45 67 89 poste 12',
    })
  })
})

describe('SEC-8 and CON-75 in a line', () => {
  test('SEC-8 a social-security number is taken out and said, in notes as in a number cell', () => {
    expect(check({ lastName: 'D', notes: 'NIR 2 55 08 14 168 025 38' })).toMatchObject({
      draft: { notes: 'NIR [n° de sécurité sociale retiré]' },
      issues: [{ code: 'import.nir_removed', field: 'notes', severity: 'warning' }],
    })
    expect(check({ lastName: 'D', externalId: 255_081_416_802_538 })).toMatchObject({
      draft: { externalId: undefined },
      issues: [{ code: 'import.nir_removed', field: 'externalId' }],
    })
  })

  test('CON-75 a cell that looks like a formula is text', () => {
    expect(
      draft({ lastName: '=cmd|calc', notes: '@SUM(A1)', profession: '\u0027-pilote', mobilePhone: '\u0027+33 6 12 34 56 78' }),
    ).toMatchObject({
      lastName: '=cmd|calc',
      notes: '@SUM(A1)',
      profession: '-pilote',
      phones: [{ number: '+33612345678' }],
    })
  })
})
