import { describe, expect, test } from 'vitest'
import { compareContact } from './compare.rules.ts'
import type { ContactDraft, ContactValues } from './imports.types.ts'
import { draftFingerprint } from './record.rules.ts'
import { sameFileCheck } from './same-file.rules.ts'

const OURS = '01890000-0000-7000-8000-000000000001'

const contact = (values: Partial<ContactValues> = {}): ContactValues => ({
  kind: 'person',
  type: 'client',
  lastName: 'Dubois',
  firstNames: 'Jean',
  birthDate: '1980-01-01',
  keywords: ['Retraite'],
  phones: [
    { label: 'mobile', number: '+33612345678' },
    { label: 'work', number: '+33123456789' },
  ],
  emails: [{ label: 'personal', address: 'jean@exemple.fr' }],
  addresses: [{ label: 'home', line1: '1 rue A', line2: 'Bât. B', postcode: '35000', town: 'Rennes', country: 'FR' }],
  ...values,
})
const nothing: ContactDraft = { keywords: [], phones: [], emails: [], addresses: [] }
const draft = (values: Partial<ContactDraft>): ContactDraft => ({ ...nothing, ...values })
const changes = (values: Partial<ContactDraft>, existing = contact()) => {
  const result = compareContact(draft(values), existing)
  return result.status === 'updated' ? result.changes.map(({ field, after }) => [field, after]) : result.status
}

describe('CON-71 new, updated, unchanged', () => {
  test('CON-72 nobody is created without a name', () => {
    expect(compareContact(draft({ externalId: 'C-1' }), null)).toEqual({
      status: 'rejected',
      code: 'contact.name_missing',
      values: {},
    })
    expect(compareContact(draft({ kind: 'organisation' }), null)).toMatchObject({ code: 'contact.organisation_name_missing' })
  })

  test('CON-71 an import does not change a person into an organisation', () => {
    expect(compareContact(draft({ kind: 'organisation', organisationName: 'SCI' }), contact())).toEqual({
      status: 'rejected',
      code: 'import.kind_differs',
      values: { kind: 'personne morale', existing: 'personne physique' },
    })
  })

  test('CON-71 not found: new', () => {
    expect(compareContact(draft({ lastName: 'Dubois' }), null)).toEqual({ status: 'new' })
  })

  test('CON-71 only filled cells change something', () => {
    expect(changes({ sillageId: OURS })).toBe('unchanged')
    expect(changes({ sillageId: OURS, lastName: 'Dubois', firstNames: null })).toBe('unchanged')
    expect(compareContact(draft({ firstNames: 'Jean-Paul' }), contact())).toEqual({
      status: 'updated',
      changes: [{ field: 'firstNames', before: 'Jean', after: 'Jean-Paul' }],
    })
    expect(changes({ emailingConsent: false, shareCapitalCents: 0 }, contact())).toEqual([
      ['shareCapitalCents', 0],
      ['emailingConsent', false],
    ])
  })

  test('CON-74 line ends, outer spaces and coded accents are no change', () => {
    expect(changes({ notes: 'un\r\ndeux ' }, contact({ notes: 'un\ndeux' }))).toBe('unchanged')
    expect(changes({ lastName: 'Lefe\u0300vre' }, contact({ lastName: 'Lefèvre' }))).toBe('unchanged')
  })

  test('CON-71 found by our identifier, a cell is the whole list of its label', () => {
    const mobile = { label: 'mobile' as const, number: '+33699999999' }
    expect(changes({ sillageId: OURS, phones: [mobile] })).toEqual([
      ['phones', [{ label: 'work', number: '+33123456789' }, mobile]],
    ])
    expect(changes({ sillageId: OURS, keywords: ['Immobilier'] })).toEqual([['keywords', ['Immobilier']]])
    expect(changes({ sillageId: OURS, keywords: ['retraite'] })).toBe('unchanged')
  })

  test('CON-71 found otherwise, what is new is added, what is known under another label is left', () => {
    const mobile = { label: 'mobile' as const, number: '+33699999999' }
    expect(changes({ externalId: 'C-1', phones: [mobile] }, contact({ externalId: 'C-1' }))).toEqual([
      ['phones', [...contact().phones, mobile]],
    ])
    expect(changes({ phones: [{ label: 'home', number: '+33612345678' }] })).toBe('unchanged')
    expect(changes({ keywords: ['Immobilier'] })).toEqual([['keywords', ['Retraite', 'Immobilier']]])
  })

  test('CON-71 a new street brings its own second line; a postcode alone leaves the street', () => {
    const home = { label: 'home' as const }
    expect(changes({ addresses: [{ ...home, line1: '2 rue C', postcode: '35200' }] })).toEqual([
      [
        'addresses',
        [
          {
            label: 'home',
            line1: '2 rue C',
            line2: undefined,
            line3: undefined,
            postcode: '35200',
            town: 'Rennes',
            country: 'FR',
          },
        ],
      ],
    ])
    expect(changes({ addresses: [{ ...home, postcode: '35200' }] })).toMatchObject([
      ['addresses', [{ line1: '1 rue A', line2: 'Bât. B', postcode: '35200' }]],
    ])
    expect(changes({ addresses: [{ ...home, line1: '1 rue A', line2: 'Bât. B', town: 'Rennes' }] })).toBe('unchanged')
    expect(changes({ addresses: [{ label: 'work', town: 'Brest' }] })).toMatchObject([
      ['addresses', [{ label: 'home' }, { label: 'work', town: 'Brest' }]],
    ])
  })

  test('CON-71 a line that does not say what it is gives an organisation its head office', () => {
    const existing = contact({ kind: 'organisation', addresses: [] })
    expect(changes({ addresses: [{ label: 'home', town: 'Brest' }] }, existing)).toMatchObject([
      ['addresses', [{ label: 'head_office', town: 'Brest' }]],
    ])
  })
})

describe('CON-72 once in a file', () => {
  const issues = (...drafts: Partial<ContactDraft>[]) => {
    const check = sameFileCheck()
    return drafts.map((values, index) =>
      check(index + 2, draft({ kind: 'person', ...values })).map(({ code, severity, field, sentence }) => ({
        code,
        severity,
        field,
        sentence,
      })),
    )
  }

  test('CON-72 the same identifier twice is an error on the second line', () => {
    expect(issues({ externalId: 'C-1', lastName: 'A' }, { externalId: 'C-1', lastName: 'B' })).toEqual([
      [],
      [
        {
          code: 'import.same_identifier',
          severity: 'error',
          field: 'externalId',
          sentence: 'L’identifiant « C-1 » est déjà celui de la ligne 2. Un contact ne figure qu’une fois dans un fichier.',
        },
      ],
    ])
  })

  test('CON-72 a repeated line is an error', () => {
    expect(issues({ lastName: 'A' }, { lastName: 'B' }, { lastName: 'A' })[2]).toMatchObject([
      { code: 'import.same_line', severity: 'error', sentence: 'Cette ligne répète exactement la ligne 2.' },
    ])
  })

  test('CON-1 likely duplicates within the file are said with their reasons, and kept', () => {
    const [, , third] = issues(
      { lastName: 'de La Tour', firstNames: 'Anne', birthDate: '1980-03-12', emails: [{ label: 'work', address: 'a@x.fr' }] },
      { lastName: 'Martin' },
      {
        lastName: 'LA TOUR (DE)',
        firstNames: 'ANNE',
        birthDate: '1980-03-12',
        emails: [{ label: 'personal', address: 'a@x.fr' }],
      },
    )
    expect(third).toEqual([
      {
        code: 'import.likely_duplicate_in_file',
        severity: 'warning',
        field: null,
        sentence:
          'Ce contact semble être aussi à la ligne 2. Même e-mail : a@x.fr ; Même nom et même date de naissance : LA TOUR (DE) ANNE, 12/03/1980.',
      },
    ])
  })

  test('CON-72 a fingerprint does not depend on the order of the fields, nor on empty ones', () => {
    expect(draftFingerprint(draft({ lastName: 'A', firstNames: 'B', notes: null }))).toBe(
      draftFingerprint(draft({ firstNames: 'B', lastName: 'A' })),
    )
    expect(draftFingerprint(draft({ lastName: 'A' }))).not.toBe(draftFingerprint(draft({ lastName: 'B' })))
  })
})
