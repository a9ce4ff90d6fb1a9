import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Coordinates, General } from '#contract/contacts/contacts.shapes.ts'
import { CIVIL_STATUSES, MATRIMONIAL_REGIMES } from '#contract/contacts/contacts.types.ts'
import { COUNTRY_CODES } from '#contract/contacts/country.rules.ts'
import { LEGAL_CAPACITIES, PROFESSIONAL_STATUSES } from '#contract/contacts/details/details.types.ts'
import { generalFields } from '#contract/contacts/general.fields.ts'
import { readGeneral } from '#contract/contacts/general.rules.ts'
import { NIR_MASK } from '#contract/contacts/nir.rules.ts'
import { form1 } from '../form/form-1.ts'
import { CURRENT_FORM } from '../form/forms.ts'
import type { FormDefinition } from '../form/form.types.ts'
import { fieldsOf } from '../form/form-fields.rules.ts'
import { compareFacts, coordinatesTaken, generalTaken, NOTHING_STANDS } from './compare.rules.ts'
import { holderFacts, holderPaths } from './holder-facts.rules.ts'
import { intakeValues } from './intake-values.rules.ts'
import { noteHtml } from './note.rules.ts'
import { prefillValues } from './prefill.rules.ts'
import { restOf } from './rest.rules.ts'

const TODAY = '2026-12-01'
const LINE = { line2: null, line3: null, country: 'FR', preferred: false } as const
const read = (values: Record<string, string>, definition: FormDefinition = CURRENT_FORM) => intakeValues(definition, values)
const linesOf = (values: Record<string, string>, standing = NOTHING_STANDS, definition?: FormDefinition) =>
  compareFacts(holderFacts(read(values, definition), 't1', TODAY), standing)
const short = (lines: ReturnType<typeof linesOf>) => lines.map(({ key, incoming, status }) => [key, incoming, status])

describe('what a form says', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a day that does not exist', { 't1.birthDate': '31/02/1980' }, 'birthDate'],
    ['a day to come', { 't1.birthDate': '12/03/2080' }, 'birthDate'],
    ['a country that is none', { 't1.nationality': 'Atlantide' }, 'nationality'],
    ['a choice of nobody', { 't1.civility': 'Comtesse' }, 'title'],
    ['a telephone that cannot be', { 't1.phoneMobile': '06 12' }, 'phone.mobile'],
    ['an e-mail that is none', { 't1.email': 'nulle part' }, 'email'],
    ['a postcode that is none', { 't1.postcode': '99', 't1.city': 'Rennes' }, 'address'],
    ['a text that is too long', { 't1.lastName': 'D'.repeat(101) }, 'lastName'],
  ])('CON-62 %s is shown as typed, with why it is not taken', (_, values, key) => {
    const [line] = linesOf(values)
    expect(line).toMatchObject({ key, status: 'invalid', reason: expect.stringMatching(/./) })
    expect(line?.incoming).toContain(Object.values(values)[0]?.slice(0, 20))
  })

  test('CON-61 dates, telephones, countries and choices are read in the forms in which they are kept', () => {
    const values = {
      't1.civility': 'Madame',
      't1.lastName': 'Lefèvre',
      't1.birthDate': '7/8/1982',
      't1.birthCity': 'Rennes',
      't1.birthDept': '35',
      't1.nationality': 'française',
      't1.phoneMobile': '06.12.34.56.78',
      't1.email': 'Anne@Exemple.FR',
      't1.address1': '12 rue des Lilas',
      't1.postcode': '35 000',
      't1.city': 'Rennes',
      't1.pep': 'Non',
      'family.maritalStatus': 'Pacsé(e)',
      'family.pacsRegime': 'Indivision des acquêts',
    }
    expect(short(linesOf(values))).toEqual([
      ['title', 'Mme', 'new'],
      ['lastName', 'Lefèvre', 'new'],
      ['birthDate', '07/08/1982', 'new'],
      ['birthPlace', 'Rennes (35)', 'new'],
      ['nationality', 'France', 'new'],
      ['civilStatus', 'Pacsé(e)', 'new'],
      ['matrimonialRegime', 'PACS – indivision des acquêts', 'new'],
      ['politicallyExposed', 'Non', 'new'],
      ['phone.mobile', '06 12 34 56 78', 'new'],
      ['email', 'anne@exemple.fr', 'new'],
      ['address', '12 rue des Lilas, 35000 Rennes', 'new'],
    ])
  })

  test('CON-63 a form of version 1 says the same things under its own names', () => {
    const values = { 't1.civility': 'Mademoiselle', 't1.firstName': 'Anne', 't1.maidenName': 'Roux', 't1.phone': '0612345678' }
    expect(short(linesOf(values, NOTHING_STANDS, form1))).toEqual([
      ['title', 'Mme', 'new'],
      ['birthName', 'Roux', 'new'],
      ['firstNames', 'Anne', 'new'],
      ['phone.mobile', '06 12 34 56 78', 'new'],
    ])
  })

  test('CON-61 the second person lives with the first unless the form says otherwise; nobody consents for another', () => {
    const values = read({
      't1.address1': '1 rue Haute',
      't1.city': 'Lyon',
      't2.lastName': 'Roux',
      'family.maritalStatus': 'Marié(e)',
      'declaration.emailing': 'Oui',
      'declaration.date': '15/11/2026',
    })
    const second = compareFacts(holderFacts(values, 't2', TODAY), NOTHING_STANDS)
    expect(short(second)).toEqual([
      ['lastName', 'Roux', 'new'],
      ['civilStatus', 'Marié(e)', 'new'],
      ['address', '1 rue Haute, Lyon', 'new'],
    ])
    expect(generalTaken(holderFacts(values, 't1', TODAY))).toMatchObject({
      emailingConsent: true,
      emailingConsentOn: '2026-11-15',
      emailingConsentOrigin: 'Recueil d’informations client',
    })
  })

  test('SEC-8 a social-security number is masked wherever it is written', () => {
    const values = read({ 't1.profession': 'Notaire 1 80 05 75 115 005 39', 'family.gifts': '180057511500539' })
    expect(values.masked).toBe(2)
    expect(values.texts).toEqual({ 't1.profession': `Notaire ${NIR_MASK}`, 'family.gifts': NIR_MASK })
  })

  test('CON-62 whatever has no place in a file yet is told under the titles of the form', () => {
    const values = read({
      't1.lastName': 'Roux',
      't1.companyRole': 'Gérant',
      't2.lastName': 'Petit',
      'family.divorceDate': '01/02/2020',
      'family.child[2].firstName': 'Léa',
      'family.child[2].dependent': 'Oui',
      'income[1].kind': 'Salaires et traitements',
      'income[1].amount': '54 000',
      'income[1].period': 'par an',
      'tax.tmi': '30',
    })
    expect(restOf(values, holderPaths(['t1']))).toEqual([
      { title: 'État civil', lines: ['Titulaire 2 – Nom : Petit'] },
      { title: 'Situation professionnelle', lines: ['Titulaire 1 – Fonction dans l’entreprise : Gérant'] },
      { title: 'Situation familiale', lines: ['Divorce le (JJ/MM/AAAA) : 01/02/2020'] },
      { title: 'Enfants', lines: ['Enfant 2 : Léa · à charge'] },
      { title: 'Revenus', lines: ['Revenu 1 : Salaires et traitements · 54 000 € · par an'] },
      { title: 'Impôts', lines: ['Tranche marginale (%) : 30 %'] },
    ])
  })
})

const HELD = {
  general: { lastName: 'Roux', profession: 'Notaire' },
  coordinates: {
    phones: [{ id: 'p', label: 'mobile' as const, number: '+33612345678', extension: null, preferred: true }],
    emails: [],
    addresses: [
      { ...LINE, id: 'a', label: 'home' as const, line1: '1 rue Haute', line2: 'Bât. B', postcode: '69001', town: 'Lyon' },
    ],
  },
}

describe('a form beside a file', () => {
  test('CON-62 each field is new, the same or in conflict; what the form leaves empty is not there', () => {
    const values = {
      't1.lastName': 'Roux',
      't1.firstNames': 'Anne',
      't1.profession': 'Avocate',
      't1.phoneWork': '06 12 34 56 78',
      't1.address1': '1 rue Haute',
      't1.city': 'Lyon',
    }
    expect(linesOf(values, HELD).map(({ key, current, status }) => [key, current, status])).toEqual([
      ['lastName', 'Roux', 'same'],
      ['firstNames', null, 'new'],
      ['profession', 'Notaire', 'conflict'],
      ['phone.work', null, 'same'],
      ['address', '1 rue Haute, Bât. B, 69001 Lyon', 'same'],
    ])
  })

  test('CON-62 what is taken stands in the place of what it was shown beside, and keeps its line', () => {
    const facts = holderFacts(
      read({ 't1.phoneMobile': '0698765432', 't1.phoneHome': '0145678901', 't1.address1': '2 quai Bas', 't1.email': 'a@b.fr' }),
      't1',
      TODAY,
    )
    const after = coordinatesTaken(facts, HELD.coordinates)
    expect(after.phones).toMatchObject([
      { id: 'p', number: '+33698765432', preferred: true },
      { label: 'home', number: '+33145678901' },
    ])
    expect(after.emails).toMatchObject([{ label: 'personal', address: 'a@b.fr' }])
    // Another street brings its own lines; what the form does not say stays.
    expect(after.addresses).toMatchObject([{ id: 'a', line1: '2 quai Bas', line2: null, postcode: '69001', town: 'Lyon' }])
  })

  test('CON-62 the note lists what changed, what was left and the rest, and no text becomes markup', () => {
    const line = { key: 'k', label: 'Nom', reason: null }
    const html = noteHtml({
      taken: [{ ...line, current: 'Roux', incoming: '<b>Petit</b>', status: 'conflict' }],
      leftOut: [{ ...line, current: null, incoming: 'x', status: 'invalid', reason: 'Non.' }],
      rest: [{ title: 'Enfants', lines: ['Enfant 1 : Léa'] }],
    })
    expect(html).toBe(
      '<p><strong>Informations reprises</strong></p><ul><li>Nom : Roux → &lt;b&gt;Petit&lt;/b&gt;</li></ul>' +
        '<p><strong>Informations lues et non reprises</strong></p><ul><li>Nom : x – Non.</li></ul>' +
        '<p><strong>Enfants</strong></p><ul><li>Enfant 1 : Léa</li></ul>',
    )
    const long = [{ title: 'Long', lines: ['é'.repeat(19_000)] }]
    expect(noteHtml({ taken: [], leftOut: [], rest: long })).toBe('<p>La suite se lit dans le PDF joint.</p>')
  })
})

const word = fc.stringMatching(/^[A-ZÉÈÀŁ][a-zéèçœñ]{1,12}$/)
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })
const country = maybe(fc.constantFrom(...COUNTRY_CODES))
const day = maybe(
  fc
    .date({ min: new Date('1920-01-01'), max: new Date('2020-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString().slice(0, 10)),
)

/** A General tab with what the form asks of it. */
const anyGeneral: fc.Arbitrary<General> = fc
  .record({
    title: maybe(fc.constantFrom('mr', 'mrs', 'maitre', 'doctor')),
    lastName: word,
    birthName: maybe(word),
    firstNames: maybe(word),
    birthDate: day,
    birthPlace: maybe(fc.constantFrom('Rennes', 'Ajaccio (2A)', 'Saint-Denis (974)', 'Ville (sans code)')),
    birthCountry: country,
    nationality: country,
    taxCountry: country,
    civilStatus: maybe(fc.constantFrom(...CIVIL_STATUSES)),
    matrimonialRegime: maybe(fc.constantFrom(...MATRIMONIAL_REGIMES)),
    profession: maybe(word),
    employer: maybe(word),
    politicallyExposed: maybe(fc.boolean()),
    pepFunction: maybe(word),
    pepSince: day,
    legalCapacity: maybe(fc.constantFrom(...LEGAL_CAPACITIES)),
    taxNumber: maybe(word),
    usPerson: maybe(fc.boolean()),
    professionalStatus: maybe(fc.constantFrom(...PROFESSIONAL_STATUSES)),
    sector: maybe(word),
    retirementDate: maybe(fc.constant('2041-09-01')),
    marriageContract: maybe(fc.constant(true)),
    will: maybe(fc.constant(true)),
  })
  .map((entry) => readGeneral('person', entry as Partial<General>, TODAY).general)

const ID = '0193f000-0000-7000-8000-000000000000'
const anyCoordinates: fc.Arbitrary<Coordinates> = fc.record({
  phones: fc.constantFrom([], [{ id: ID, label: 'mobile' as const, number: '+33612345678', extension: null, preferred: true }]),
  emails: fc.constantFrom([], [{ id: ID, label: 'work' as const, address: 'a@b.fr', preferred: true }]),
  addresses: fc.constantFrom(
    [],
    [
      {
        ...LINE,
        id: ID,
        label: 'home' as const,
        line1: '1 rue Haute',
        line3: 'Étage 2',
        postcode: '1000',
        town: 'Bruxelles',
        country: 'BE',
      },
    ],
  ),
})

describe('a prefilled form', () => {
  test('CON-60 read back unchanged, it changes nothing: every line is the same, and all that the file says is there', () => {
    fc.assert(
      fc.property(anyGeneral, anyCoordinates, (general, coordinates) => {
        const values = prefillValues(CURRENT_FORM, general, coordinates)
        const lines = linesOf(values, { general, coordinates })
        expect(lines.filter(({ status }) => status !== 'same')).toEqual([])
        const asked = generalFields('person').filter((field) => general[field] !== null && general[field] !== 'none')
        expect(lines.map(({ key }) => key)).toEqual(expect.arrayContaining(asked))
      }),
    )
  })

  test('A.4.4 six children, eight incomes and charges, six properties and loans, ten investments, five objectives; no name twice', () => {
    const paths = fieldsOf(CURRENT_FORM).map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(
      expect.arrayContaining([
        'family.child[6].filiation',
        'income[8].amount',
        'charge[8].who',
        'realEstate[6].value',
        'financial[10].label',
        'business[4].share',
        'loan[6].rate',
        'objective[5].horizon',
        'declaration.signature2',
      ]),
    )
  })
})
