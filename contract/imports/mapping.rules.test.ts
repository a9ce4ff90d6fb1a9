import { describe, expect, test } from 'vitest'
import { CONTACT_FIELDS, FIELD_KEYS, TEMPLATE_KEYS } from './contact-fields.ts'
import { fieldOfHeading, fitsHeadings, headingsKey, proposeMapping, suggestedDefaults } from './mapping.rules.ts'

/** field → column titles, as a person would check it. */
const read = (headings: readonly string[]) =>
  Object.fromEntries(
    proposeMapping(headings).mapping.fields.map(({ field, columns }) => [field, columns.map((column) => headings[column])]),
  )

describe('CON-70 the fields of the template', () => {
  test('CON-70 every heading is its own and is matched to its own field', () => {
    const headings = TEMPLATE_KEYS.map((key) => CONTACT_FIELDS[key].heading)
    expect(new Set(headings).size).toBe(headings.length)
    const proposal = proposeMapping(headings)
    expect(proposal.ours).toBe(true)
    expect(proposal.left).toEqual([])
    expect(proposal.mapping.fields).toEqual(TEMPLATE_KEYS.map((field, column) => ({ field, columns: [column] })))
  })

  test('CON-70 the list covers what the issue names', () => {
    expect(FIELD_KEYS).toHaveLength(93)
    expect(TEMPLATE_KEYS).toHaveLength(92)
  })
})

describe('CON-71 titles of other programs', () => {
  test('CON-71 FEBRL: number and street make one line, the state is unknown, soc_sec_id is never kept (SEC-8)', () => {
    const headings =
      'rec_id,given_name,surname,street_number,address_1,address_2,suburb,postcode,state,date_of_birth,soc_sec_id'.split(',')
    expect(read(headings)).toEqual({
      externalId: ['rec_id'],
      lastName: ['surname'],
      firstNames: ['given_name'],
      birthDate: ['date_of_birth'],
      addressLine1: ['street_number', 'address_1'],
      addressLine2: ['address_2'],
      postcode: ['postcode'],
      town: ['suburb'],
    })
    expect(proposeMapping(headings).left).toEqual([
      { column: 8, reason: 'unknown' },
      { column: 10, reason: 'social_security' },
    ])
  })

  test('CON-71 the number comes before the street whatever the order of the columns', () => {
    expect(read(['Rue', 'Type de voie', 'N° de voie'])).toEqual({ addressLine1: ['N° de voie', 'Type de voie', 'Rue'] })
  })

  test('CON-71 a contact sheet of an American program', () => {
    expect(
      read([
        'First Name',
        'Last Name',
        'Company',
        'Address 1',
        'Address 2',
        'City',
        'State',
        'Postal Code',
        'Home',
        'Office',
        'Fax',
        'Mobile',
        'E-Mail Address',
        'XactNet Address',
      ]),
    ).toEqual({
      lastName: ['Last Name'],
      firstNames: ['First Name'],
      organisationName: ['Company'],
      addressLine1: ['Address 1'],
      addressLine2: ['Address 2'],
      postcode: ['Postal Code'],
      town: ['City'],
      homePhone: ['Home'],
      mobilePhone: ['Mobile'],
      workPhone: ['Office'],
      fax: ['Fax'],
      personalEmail: ['E-Mail Address'],
    })
  })

  test('CON-71 a French list, whatever case, accents and remarks between brackets', () => {
    expect(
      read([
        'CIVILITE',
        'NOM *',
        'Prénom(s)',
        'Né(e) le',
        'CP',
        'VILLE',
        'Tél. portable',
        'Courriel',
        'Régime matrimonial (si marié)',
      ]),
    ).toEqual({
      title: ['CIVILITE'],
      lastName: ['NOM *'],
      firstNames: ['Prénom(s)'],
      birthDate: ['Né(e) le'],
      matrimonialRegime: ['Régime matrimonial (si marié)'],
      postcode: ['CP'],
      town: ['VILLE'],
      mobilePhone: ['Tél. portable'],
      personalEmail: ['Courriel'],
    })
  })

  test('CON-71 Outlook and Google number their columns: lists join, a second town does not', () => {
    expect(read(['E-mail Address', 'E-mail 2 Address', 'Phone 1 - Value', 'Phone 2 - Value', 'City', 'City 2'])).toEqual({
      town: ['City'],
      homePhone: ['Phone 1 - Value', 'Phone 2 - Value'],
      personalEmail: ['E-mail Address', 'E-mail 2 Address'],
    })
  })

  test('CON-71 a second column for a single field is left, and said', () => {
    expect(proposeMapping(['Ville', 'Commune']).left).toEqual([{ column: 1, reason: 'taken' }])
  })

  test('CON-71 nothing known: nothing proposed', () => {
    expect(proposeMapping(['Colonne A', '???', '']).mapping.fields).toEqual([])
    expect(proposeMapping([]).ours).toBe(false)
    expect(fieldOfHeading('Montant')).toBeUndefined()
  })
})

test('CON-71 what is unreadable rejects a line of a table, and goes to the notes of a card', () => {
  expect(suggestedDefaults('xlsx')).toEqual({ type: 'client', unreadable: 'reject' })
  expect(suggestedDefaults('vcf')).toEqual({ type: 'client', unreadable: 'note' })
})

describe('CON-71 a mapping is remembered', () => {
  test('CON-71 under the titles of the file, whatever their case and accents', () => {
    expect(headingsKey(['Prénom', 'NOM'])).toBe(headingsKey(['prenom', 'Nom ']))
    expect(headingsKey(['Nom', 'Prénom'])).not.toBe(headingsKey(['Prénom', 'Nom']))
  })

  test('CON-71 it must fit the file: known columns, each once, none of social-security numbers', () => {
    const fits = (columns: number[], headings = ['Nom', 'NIR']) =>
      fitsHeadings({ fields: [{ field: 'lastName', columns }] }, headings)
    expect(fits([0])).toBe(true)
    expect(fits([2])).toBe(false)
    expect(fits([0, 0])).toBe(false)
    expect(fits([1])).toBe(false)
  })
})
