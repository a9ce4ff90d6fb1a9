import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Cell } from '#contract/imports/imports.types.ts'
import { readHere, temporaryFolder, TESTDATA } from './readers.samples.ts'
import { partsOf, splitUnescaped, unescape } from './vcard-properties.ts'

const file = temporaryFolder()

/** Each card as { title of ours: value }, empty ones left out. */
async function cards(path: string): Promise<Record<string, Cell>[]> {
  const { table, rows } = await readHere(path, file('rows'))
  expect(table.format).toBe('vcf')
  return rows.map(({ cells }) =>
    Object.fromEntries(cells.flatMap((cell, column) => (cell === null ? [] : [[table.headings[column], cell]]))),
  )
}
const sample = (name: string) => cards(`${TESTDATA}vcards/${name}`)
async function card(...lines: string[]): Promise<Record<string, Cell> | undefined> {
  await writeFile(file('x.vcf'), ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n'))
  return (await cards(file('x.vcf')))[0]
}

describe('CON-70 cards nobody here wrote', () => {
  test('CON-70 Outlook 2007: vCard 2.1, quoted-printable over lines, a key and a photo left out', async () => {
    expect(await sample('outlook-2007.vcf')).toEqual([
      {
        Civilité: 'Mr.',
        Nom: 'Angstadt',
        Prénoms: 'Michael',
        'Date de naissance': '19220310',
        Profession: 'TheJobTitle',
        Dénomination: 'TheCompany',
        'Adresse professionnelle ligne 1': '222 Broadway',
        'Adresse professionnelle ligne 2': 'TheOffice',
        'Adresse professionnelle ligne 3': 'NY',
        'Code postal professionnel': '99999',
        'Ville professionnelle': 'New York',
        'Pays professionnel': 'USA',
        'Téléphone domicile': '(111) 555-2222',
        'Téléphone mobile': '(111) 555-4444',
        'Téléphone professionnel': '(111) 555-1111',
        Télécopie: '(111) 555-3333',
        'E-mail personnel': 'mike.angstadt@gmail.com',
        Notes:
          "This is the NOTE field\t\nI assume it encodes this text inside a NOTE vCard type.\nBut I'm not sure because there's text formatting going on here.\nIt does not preserve the formatting",
      },
    ])
  })

  test('CON-70 Outlook: two addresses, home and work', async () => {
    expect((await sample('John_Doe_MS_OUTLOOK.vcf'))[0]).toMatchObject({
      Prénoms: 'John Richter James',
      'Adresse ligne 1': 'Silicon Alley 5,',
      'Code postal': '12345',
      Ville: 'New York',
      'Adresse professionnelle ligne 1': 'Cresent moon drive',
      'Ville professionnelle': 'Albaney',
      'Date de naissance': '19800322',
    })
  })

  test('CON-70 Android: six cards, accents in quoted-printable, several numbers', async () => {
    const found = await sample('John_Doe_ANDROID.vcf')
    expect(found).toHaveLength(6)
    expect(found[0]).toEqual({ 'E-mail personnel': 'john.doe@company.com' })
    expect(found[2]).toEqual({ Nom: 'Ñ Ñ Ñ Ñ', 'Téléphone mobile': '123456789' })
    expect(found[3]).toMatchObject({ 'Téléphone domicile': '234567 ; 45678901', 'Téléphone mobile': '123456 ; 3456789' })
    expect(found[4]).toMatchObject({
      Nom: 'Ñ Ñ',
      Prénoms: 'Ñ Ñ Ñ',
      Dénomination: 'Ñ'.repeat(12),
      'E-mail professionnel': 'bob@company.com',
    })
  })

  test('CON-70 Gmail: escapes, folded lines, a whole address in one component', async () => {
    expect((await sample('John_Doe_GMAIL.vcf'))[0]).toMatchObject({
      Nom: 'Doe',
      Prénoms: 'John Richter, James',
      'Adresse ligne 1': 'Crescent moon drive',
      'Adresse ligne 2': '555-asd',
      'Adresse ligne 3': 'Nice Area, Albaney, New York 12345, United States of America',
      'Date de naissance': '1980-03-22',
    })
    expect(await sample('gmail-list.vcf')).toEqual([
      { Nom: 'Smith', Prénoms: 'Arnold', 'E-mail personnel': 'asmithk@gmail.com' },
      { Nom: 'Beatle', Prénoms: 'Chris', 'E-mail personnel': 'chrisy55d@yahoo.com' },
      { Nom: 'White', Prénoms: 'Doug', 'E-mail personnel': 'dwhite@gmail.com' },
    ])
  })

  test('CON-70 Thunderbird: five e-mails, the preferred first, keywords, a pager in the notes', async () => {
    const [found] = await sample('thunderbird-MoreFunctionsForAddressBook-extension.vcf')
    expect(found?.['E-mail personnel']).toMatch(/^doe\.john@hotmail\.com ; additional-email@company\.com ; /)
    expect(found).toMatchObject({ 'Mots clés': 'category1 ; category2 ; category3', Télécopie: '555-555-3333' })
    expect(found?.['Notes']).toMatch(/^Téléavertisseur : 555-555-4444\nThis is the notes field\.\nSecond Line\n\nFourth Line\n/)
  })

  test('CON-70 RFC 6350: vCard 4.0, telephones as addresses, a birthday without a year', async () => {
    const { table } = await readHere(`${TESTDATA}vcards/rfc6350-example.vcf`, file('rows'))
    expect(table.warnings.map((warning) => warning.code)).toEqual(['import.pictures_left'])
    expect(await sample('rfc6350-example.vcf')).toEqual([
      {
        Nom: 'Perreault',
        Prénoms: 'Simon',
        Dénomination: 'Viagenie',
        'Adresse professionnelle ligne 1': '2875 Laurier',
        'Adresse professionnelle ligne 2': 'Suite D2-630',
        'Adresse professionnelle ligne 3': 'QC',
        'Code postal professionnel': 'G1V 2M2',
        'Ville professionnelle': 'Quebec',
        'Pays professionnel': 'Canada',
        'Téléphone mobile': 'tel:+1-418-262-6501',
        'Téléphone professionnel': 'tel:+1-418-656-9254;ext=102',
        'E-mail professionnel': 'simon.perreault@viagenie.ca',
        Notes: 'Anniversaire : 03/02',
      },
    ])
  })
})

describe('CON-70 what cards may hold', () => {
  test('CON-70 an organisation: by KIND, by Apple’s mark, or by its lone name', async () => {
    const name = { Dénomination: 'Harvest' }
    expect(await card('KIND:org', 'FN:Harvest')).toEqual(name)
    expect(await card('X-ABShowAs:COMPANY', 'N:;;;;', 'FN:Harvest', 'ORG:Harvest;')).toEqual(name)
    expect(await card('FN:Harvest', 'ORG:Harvest;Comptabilité')).toEqual(name)
  })

  test('CON-70 a full name alone, a group’s prefix, a number without a type', async () => {
    expect(await card('FN:Anne DE LA TOUR', 'item1.TEL:06 12 34 56 78', 'TEL:01 23 45 67 89')).toEqual({
      'Nom complet': 'Anne DE LA TOUR',
      'Téléphone mobile': '06 12 34 56 78',
      'Téléphone domicile': '01 23 45 67 89',
    })
  })

  test('CON-70 a second home goes to the notes; Apple’s year 1604 is no year', async () => {
    expect(
      await card(
        'N:A;B',
        'ADR;TYPE=home:;;1 rue A;Rennes;;35000;France',
        'ADR;TYPE=home:;;2 rue B;Brest;;29200;',
        'BDAY:1604-03-12',
      ),
    ).toMatchObject({
      'Adresse ligne 1': '1 rue A',
      Notes: 'Anniversaire : 12/03\nAutre adresse : 2 rue B, 29200 Brest',
    })
  })

  test('CON-70 the Western code page, in one property or in the whole file', async () => {
    expect(await card('N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Lef=E8vre;H=E9l=E8ne')).toEqual({
      Nom: 'Lefèvre',
      Prénoms: 'Hélène',
    })
    await writeFile(file('latin.vcf'), Buffer.from('BEGIN:VCARD\r\nVERSION:2.1\r\nN:Lefèvre;Hélène\r\nEND:VCARD\r\n', 'latin1'))
    expect(await cards(file('latin.vcf'))).toEqual([{ Nom: 'Lefèvre', Prénoms: 'Hélène' }])
  })

  test('CON-70 a card inside a card, a card that says nothing, a card cut short', async () => {
    await writeFile(
      file('odd.vcf'),
      [
        'BEGIN:VCARD',
        'N:A',
        'AGENT:',
        'BEGIN:VCARD',
        'N:B',
        'END:VCARD',
        'END:VCARD',
        'begin:vcard',
        'END:VCARD',
        'BEGIN:VCARD',
        'N:C',
      ].join('\n'),
    )
    const { table, rows } = await readHere(file('odd.vcf'), file('rows'))
    expect(rows.map(({ line, cells }) => [line, cells[2]])).toEqual([[1, 'A']])
    expect(table.warnings).toEqual([
      { code: 'import.cards_unreadable', sentence: 'Cartes de visite illisibles, laissées de côté : 2.' },
    ])
  })

  test('CON-70 escapes', () => {
    expect(partsOf('a\\;b;c\\\\;;d\\n e')).toEqual(['a;b', 'c\\', '', 'd\n e'])
    expect(splitUnescaped('x\\,y,z', ',')).toEqual(['x\\,y', 'z'])
    expect(unescape('http\\://x \\N')).toBe('http://x')
  })
})
