import { describe, expect, test } from 'vitest'
import { ImportDefaults } from '#contract/imports/imports.types.ts'
import { compareContact } from '#contract/imports/compare.rules.ts'
import { proposeMapping } from '#contract/imports/mapping.rules.ts'
import { checkRow } from '#contract/imports/row-check.rules.ts'
import { sameFileCheck } from '#contract/imports/same-file.rules.ts'
import { readHere, temporaryFolder, TESTDATA } from './readers.samples.ts'

const file = temporaryFolder()

/** From the bytes to what would be proposed to the user, as the import does it. */
async function checked(name: string, defaults: Partial<ImportDefaults>) {
  const { table, rows } = await readHere(`${TESTDATA}${name}`, file('rows'))
  const { mapping, left } = proposeMapping(table.headings)
  const context = { today: '2026-11-22', defaults: ImportDefaults.parse(defaults), advisers: [], categories: [] }
  const inFile = sameFileCheck()
  const lines = rows.map((row) => {
    const line = checkRow(row, mapping, context)
    return { ...line, issues: [...line.issues, ...(line.draft ? inFile(row.line, line.draft) : [])] }
  })
  return { table, left, lines }
}

const countByCode = (issues: readonly { code: string }[]) =>
  Object.fromEntries([...Map.groupBy(issues, (issue) => issue.code)].map(([code, all]) => [code, all.length]))

describe('CON-71 FEBRL dataset1: 1,000 persons, from the bytes to the preview', () => {
  test('CON-71 mapped, checked, duplicates within the file proposed', async () => {
    const { table, left, lines } = await checked('febrl/dataset1.csv', { country: 'AU' })
    expect(table.rowCount).toBe(1000)
    expect(left.map(({ column, reason }) => [table.headings[column], reason])).toEqual([
      ['state', 'unknown'],
      ['soc_sec_id', 'social_security'],
    ])
    expect(countByCode(lines.flatMap((line) => line.issues))).toEqual({
      'contact.day_impossible': 3,
      'import.likely_duplicate_in_file': 242,
    })
    expect(lines.filter((line) => line.draft === null).map((line) => line.issues[0]?.sentence)).toContain(
      'La date « 19371233 » n’existe pas dans le calendrier. Vérifiez le jour, le mois et l’année.',
    )
    expect(countByCode(lines.flatMap(({ draft }) => (draft ? [{ code: compareContact(draft, null).status }] : [])))).toEqual({
      new: 979,
      rejected: 18,
    })
  })

  test('CON-71 its first and third persons', async () => {
    const { lines } = await checked('febrl/dataset1.csv', { country: 'AU' })
    expect(lines[0]).toMatchObject({
      line: 2,
      draft: {
        externalId: 'rec-223-org',
        kind: 'person',
        lastName: 'waller',
        firstNames: undefined,
        birthDate: '1908-12-09',
        addresses: [
          { label: 'home', line1: '6 tullaroop street', line2: 'willaroo', postcode: '4011', town: 'st james', country: 'AU' },
        ],
      },
      issues: [],
    })
    expect(lines[2]?.draft).toMatchObject({ lastName: 'sondergeld', firstNames: 'deakin', birthDate: '1960-02-10' })
  })

  test('CON-71 without a country, its four-digit postcodes are said; those that begin with 0 are of no French town', async () => {
    const { lines } = await checked('febrl/dataset1.csv', {})
    expect(countByCode(lines.flatMap((line) => line.issues))).toMatchObject({
      'import.postcode_short': 996,
      'contact.postcode_invalid': 4,
      'contact.day_impossible': 3,
    })
  })
})

describe('CON-71 other files, from the bytes to the preview', () => {
  test('CON-71 a messy sheet: two phones in a cell, an extension, an unreadable phone, a line of signs', async () => {
    const { lines } = await checked('spreadsheets/contact_51626.csv', { country: 'US' })
    expect(lines.map(({ line, issues }) => [line, issues.map(({ field, code }) => [field, code])])).toEqual([
      [
        3,
        [
          ['mobilePhone', 'contact.phone_invalid'],
          ['workPhone', 'import.phone_extension'],
        ],
      ],
      [5, [['organisationName', 'contact.organisation_name_missing']]],
    ])
  })

  test('CON-71 cards: unreadable phones go to the notes, nobody is lost', async () => {
    const { lines } = await checked('vcards/rfc6350-example.vcf', { unreadable: 'note' })
    expect(lines[0]).toMatchObject({
      draft: {
        kind: 'person',
        lastName: 'Perreault',
        employer: 'Viagenie',
        phones: [
          { label: 'mobile', number: '+14182626501' },
          { label: 'work', number: '+14186569254' },
        ],
        emails: [{ label: 'work', address: 'simon.perreault@viagenie.ca' }],
        addresses: [{ label: 'work', line1: '2875 Laurier', postcode: 'G1V 2M2', town: 'Quebec', country: 'CA' }],
        notes: 'Anniversaire : 03/02\nTéléphone professionnel : tel:+1-418-656-9254;ext=102',
      },
      issues: [{ code: 'import.phone_extension', severity: 'warning' }],
    })
  })

  test.each([
    ['John_Doe_ANDROID.vcf', 4, 2],
    ['John_Doe_GMAIL.vcf', 1, 0],
    ['John_Doe_MS_OUTLOOK.vcf', 1, 0],
    ['gmail-list.vcf', 3, 0],
    ['outlook-2007.vcf', 1, 0],
    ['thunderbird-MoreFunctionsForAddressBook-extension.vcf', 1, 0],
  ])('CON-71 %s: %i contacts, %i without a name', async (name, good, bad) => {
    const { lines } = await checked(`vcards/${name}`, { unreadable: 'note' })
    expect(lines.filter((line) => line.draft !== null)).toHaveLength(good)
    expect(lines.filter((line) => line.draft === null).map((line) => line.issues.map((issue) => issue.code))).toEqual(
      Array.from({ length: bad }, () => ['contact.name_missing']),
    )
  })
})
