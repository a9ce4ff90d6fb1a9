import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CIVIL_STATUSES,
  CONTACT_TYPES,
  EMAIL_LABELS,
  MATRIMONIAL_REGIMES,
  PHONE_LABELS,
  TITLES,
} from '../contacts/contacts.types.ts'
import { COUNTRY_CODES, countryName, readCountry } from '../contacts/country.rules.ts'
import { DETAIL_FIELDS, DETAIL_KEYS } from '../contacts/details/details.fields.ts'
import type { Detail, DetailField } from '../contacts/details/details.fields.ts'
import { asWorkbookText, neutralise } from '../contacts/formula.rules.ts'
import { compareContact } from './compare.rules.ts'
import { CONTACT_FIELDS, TEMPLATE_KEYS } from './contact-fields.ts'
import { exportRow } from './export-row.rules.ts'
import type { Cell, ContactDraft } from './imports.types.ts'
import { proposeMapping } from './mapping.rules.ts'
import { checkRow } from './row-check.rules.ts'

const OURS = '01890000-0000-7000-8000-000000000001'
const mapping = proposeMapping(TEMPLATE_KEYS.map((key) => CONTACT_FIELDS[key].heading)).mapping

/** A text as it may be stored: trimmed, with a letter, with whatever signs, formulas and line breaks around. */
const text = fc.string({ unit: fc.constantFrom(...'abcéÉœ\u0027=+-@;,"\t\n 12.’&<') }).map((value) => `${value.trim()}a`.trim())
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const one = <T extends string>(codes: readonly T[]) => maybe(fc.constantFrom(...codes))
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-11-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const country = one(COUNTRY_CODES)

const CODES: Readonly<Partial<Record<DetailField, string>>> = {
  birthInseeCode: '2A004',
  rna: 'W352000123',
  lei: '969500TJ5KRTCJQWXH05',
  closingDay: '01/07',
}
/** Any value of a detail, as its table says. */
function anyDetail({ type, choices = {} }: Detail, field: DetailField): fc.Arbitrary<unknown> {
  const ofType: Readonly<Record<Detail['type'], fc.Arbitrary<unknown>>> = {
    text: CODES[field] ? fc.constant(CODES[field]) : text,
    day,
    pastDay: day,
    yesNo: fc.boolean(),
    country: fc.constantFrom(...COUNTRY_CODES),
    choice: fc.constantFrom(...Object.keys(choices), null),
    whole: fc.integer({ min: 0, max: 9_999_999 }),
  }
  return maybe(ofType[type])
}
/** What else both kinds have, or one of them. */
const details = (kind: 'person' | 'organisation') => {
  const own = DETAIL_KEYS.filter((field) => [kind, 'both'].includes(DETAIL_FIELDS[field].kind))
  return fc.record(Object.fromEntries(own.map((field) => [field, anyDetail(DETAIL_FIELDS[field], field)])))
}
const more = {
  emailingConsentOrigin: maybe(text),
  language: maybe(text),
}

const shared = {
  ...more,
  sillageId: fc.constant(OURS),
  externalId: maybe(text),
  type: fc.constantFrom(...CONTACT_TYPES),
  taxCountry: country,
  source: maybe(text),
  notes: maybe(text),
  emailingConsent: maybe(fc.boolean()),
  emailingConsentOn: maybe(day),
  keywords: fc.constantFrom<string[]>([], ['Retraite'], ['Été', 'Immobilier neuf']),
  phones: fc.uniqueArray(
    fc.record({
      label: fc.constantFrom(...PHONE_LABELS),
      number: fc.constantFrom('+33612345678', '+33470123456', '+32470123456', '+262692123456', '+262269611234', '+14186569254'),
    }),
    { selector: (phone) => phone.label + phone.number },
  ),
  emails: fc.uniqueArray(
    fc.record({ label: fc.constantFrom(...EMAIL_LABELS), address: fc.constantFrom('a@x.fr', 'hélène@été.fr', '+b@x.fr') }),
    { selector: (email) => email.label + email.address },
  ),
}
const address = { line1: maybe(text), line2: maybe(text), line3: maybe(text), town: text }
const person = fc.record({
  ...shared,
  kind: fc.constant('person' as const),
  title: one(TITLES),
  lastName: text,
  birthName: maybe(text),
  firstNames: maybe(text),
  birthDate: maybe(day),
  birthCountry: country,
  nationality: country,
  civilStatus: one(CIVIL_STATUSES),
  matrimonialRegime: one(MATRIMONIAL_REGIMES),
  profession: maybe(text),
  employer: maybe(text),
  politicallyExposed: maybe(fc.boolean()),
  deathDate: maybe(day),
  addresses: fc.constantFrom('FR', 'BE', null).chain((code) =>
    fc.array(
      fc.record({
        label: fc.constantFrom('home' as const, 'work' as const, 'mailing' as const),
        ...address,
        postcode: fc.constant(code === 'BE' ? '1000' : '01000'),
        country: fc.constant(code),
      }),
    ),
  ),
})
const organisation = fc.record({
  ...shared,
  kind: fc.constant('organisation' as const),
  organisationName: text,
  legalForm: maybe(text),
  siren: fc.constantFrom(null, '310836614'),
  siret: fc.constantFrom(null, '31083661400027'),
  activityCode: fc.constantFrom(null, '66.30Z'),
  shareCapitalCents: maybe(fc.integer({ min: 0, max: 1e12 })),
  creationDate: maybe(day),
  addresses: fc.array(
    fc.record({ label: fc.constantFrom('head_office' as const, 'secondary' as const), ...address, country: fc.constant('FR') }),
  ),
})

const whole = (known: fc.Arbitrary<ContactDraft>, kind: 'person' | 'organisation') =>
  fc.tuple(known, details(kind)).map(([contact, further]): ContactDraft => ({ ...contact, ...further }))

function roundTrip(contact: ContactDraft, written: (cell: Cell) => Cell) {
  const row = exportRow(contact, {})
  const cells = TEMPLATE_KEYS.map((key) => written(row.get(key) ?? null))
  const context = {
    today: '2026-11-22',
    defaults: { type: 'client', unreadable: 'reject' },
    advisers: [],
    categories: [],
  } as const
  return checkRow({ line: 2, cells }, mapping, context)
}

describe('CON-74 a round trip without change', () => {
  test.each([
    ['in a workbook', asWorkbookText],
    ['in a text file', neutralise],
  ])('CON-74 %s reports every line as unchanged', (_, protect) => {
    const written = (cell: Cell) => (typeof cell === 'string' ? protect(cell) : cell)
    fc.assert(
      fc.property(fc.oneof(whole(person, 'person'), whole(organisation, 'organisation')), (contact) => {
        const { draft, issues } = roundTrip(contact, written)
        expect(issues).toEqual([])
        expect(draft && compareContact(draft, contact)).toEqual({ status: 'unchanged' })
      }),
      { numRuns: 400 },
    )
  })

  test('CON-74 every country is read back from its name', () => {
    for (const code of COUNTRY_CODES) expect(readCountry(countryName(code))).toEqual({ ok: true, value: code })
  })
})
