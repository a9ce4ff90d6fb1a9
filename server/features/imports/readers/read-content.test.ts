import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { Cell } from '#contract/imports/imports.types.ts'
import { readHere, refusalHere, temporaryFolder, TESTDATA, writeWorkbook, writeZip } from './readers.samples.ts'

const file = temporaryFolder()
const sample = (name: string) => readHere(`${TESTDATA}${name}`, file('rows'))
const cellsOf = (rows: readonly { cells: readonly Cell[] }[]) => rows.map((row) => row.cells)
const codes = (warnings: readonly { code: string }[]) => warnings.map((warning) => warning.code)
const day = (value: string) => ({ day: value })

describe('CON-70 workbooks nobody here wrote', () => {
  test('CON-70 a workbook with a password is refused', async () => {
    expect(await refusalHere(`${TESTDATA}spreadsheets/password_2002_40_xor.xls`, file('rows'))).toBe('import.password')
  })

  test.each(['sushi.xls', 'sushi.ods'])('CON-70 %s holds one cell: a title and nothing under it', async (name) => {
    expect(await refusalHere(`${TESTDATA}spreadsheets/${name}`, file('rows'))).toBe('import.no_rows')
  })

  test.each([
    ['1904_1900.xls', ['1900-01-01', '1900-01-11', '1900-04-20', '1903-01-15', '1930-06-02']],
    ['1904_1904.xls', ['1904-01-02', '1904-01-12', '1904-04-21', '1907-01-16', '1934-06-03']],
  ])('CON-70 %s: days of both date systems, formulas by their value', async (name, days) => {
    const { table, rows } = await sample(`spreadsheets/${name}`)
    expect(cellsOf(rows)).toEqual(days.map((value, index) => [Number('1'.repeat(index + 1)), day(value), value, value]))
    expect(table.headings).toEqual(['Colonne A', 'Colonne B', 'Colonne C', 'Colonne D'])
    expect(codes(table.warnings)).toEqual(['import.no_heading'])
  })

  test('CON-70 BIFF5', async () => {
    const { table, rows } = await sample('spreadsheets/biff5_text_and_numbers.xls')
    expect(table).toMatchObject({
      format: 'xls',
      sheetName: 'Sheet1',
      sheetNames: ['Sheet1', 'Sheet2', 'Sheet3'],
      headings: ['English', 'Hello', 'World'],
    })
    expect(rows).toEqual([
      { line: 2, cells: ['Hebrew', '????', '????'] },
      { line: 4, cells: [1337, 13.37, 1337] },
    ])
  })

  test('CON-70 merged cells: the value stands in the first', async () => {
    const { table, rows } = await sample('spreadsheets/merge_cells.xls')
    expect(table.headings).toEqual(['A1:B2', 'Colonne B', 'C1:C2', 'Separate blocks'])
    expect(rows).toEqual([
      { line: 3, cells: ['A3:B3', null, 'C3'] },
      { line: 4, cells: ['… are merged separately'] },
    ])
  })

  test('CON-70 line breaks in cells, entities in formats', async () => {
    const { table, rows } = await sample('spreadsheets/crlf_crlf.xls')
    expect(table.headings).toEqual(['Normal', 'abc def'])
    expect(cellsOf(rows)).toEqual([['Formula', 'abc\r\ndef'], ['Test']])
    expect(cellsOf((await sample('spreadsheets/number_format_entities.xls')).rows)).toEqual([[12345.6789], [12345.6789]])
  })

  test('CON-70 an .xlsx whose first row is blank: days, booleans, titles on two lines', async () => {
    const { table, rows } = await sample('spreadsheets/Attendance.xlsx')
    expect(table).toMatchObject({ format: 'xlsx', rowCount: 24, warnings: [] })
    expect(table.headings.slice(0, 3)).toEqual(['Date', 'Ben Ashley', 'Tom Brooks'])
    expect(rows[0]).toEqual({ line: 3, cells: [day('2020-10-01'), false, true, true, true, true, true, false, true] })
    expect(rows.at(-1)?.line).toBe(26)
  })

  test('CON-70 a text table of another program', async () => {
    const { table, rows } = await sample('spreadsheets/contact_51626.csv')
    expect(table).toMatchObject({ format: 'csv', rowCount: 2 })
    expect(table.headings).toHaveLength(14)
    expect(rows.map((row) => row.line)).toEqual([3, 5])
    expect(rows[0]?.cells[9]).toBe('801-555-7712x4563;801-555-9999')
  })
})

describe('CON-70 workbooks as French people fill them', () => {
  test.each(['xlsx', 'biff8', 'ods'] as const)('CON-70 %s: texts, numbers, days, booleans, blanks', async (type) => {
    await writeWorkbook(
      file('book'),
      {
        Liste: [
          ['Nom', 'Naissance', 'Capital', 'Actif', 'Notes'],
          ['Œuvrard & fils', new Date('1980-03-12'), 1234.5, true, null],
          [],
          ['  Lefèvre ', null, -1, false, '=1+1'],
        ],
      },
      type,
    )
    const { rows } = await readHere(file('book'), file('rows'))
    expect(rows).toEqual([
      { line: 2, cells: ['Œuvrard & fils', day('1980-03-12'), 1234.5, true] },
      { line: 4, cells: ['Lefèvre', null, -1, false, '=1+1'] },
    ])
  })

  test('CON-70 our template: the sheet of our titles is read, not the instructions', async () => {
    await writeWorkbook(file('template.xlsx'), {
      'Mode d’emploi': [
        ['Comment', 'Pourquoi'],
        ['a', 'b'],
      ],
      Contacts: [
        ['Identifiant Sillage', 'Nom'],
        [null, 'Lefèvre'],
      ],
    })
    const { table, rows } = await readHere(file('template.xlsx'), file('rows'))
    expect(table).toMatchObject({
      sheetName: 'Contacts',
      sheetNames: ['Mode d’emploi', 'Contacts'],
      headings: ['Identifiant Sillage', 'Nom'],
    })
    expect(table.warnings).toEqual([
      { code: 'import.other_sheets', sentence: 'La feuille « Contacts » a été lue. Laissées de côté : « Mode d’emploi ».' },
    ])
    expect(cellsOf(rows)).toEqual([[null, 'Lefèvre']])
    expect((await readHere(file('template.xlsx'), file('rows'), 'Mode d’emploi')).table.headings).toEqual(['Comment', 'Pourquoi'])
    await expect(readHere(file('template.xlsx'), file('rows'), 'Autre')).rejects.toMatchObject({ code: 'import.sheet_missing' })
  })

  test('CON-70 a title above the headings, twice the same heading, one without', async () => {
    await writeWorkbook(file('book'), {
      F: [['Clients au', '22/11/2026'], [], ['Nom', 'Téléphone', 'Téléphone', null], ['A', '1', '2', 'x']],
    })
    const { table, rows } = await readHere(file('book'), file('rows'))
    expect(table.headings).toEqual(['Nom', 'Téléphone', 'Téléphone (2)', 'Colonne D'])
    expect(rows).toEqual([{ line: 4, cells: ['A', '1', '2', 'x'] }])
  })

  test('SEC-8 social-security numbers never reach the rows', async () => {
    await writeWorkbook(file('book'), {
      F: [
        ['Nom', 'NIR', 'Notes', 'N°'],
        ['A', 125, 'NIR 2 55 08 14 168 025 38.', 255_081_416_802_538],
      ],
    })
    const { table, rows } = await readHere(file('book'), file('rows'))
    const mask = '[n° de sécurité sociale retiré]'
    expect(rows).toEqual([{ line: 2, cells: ['A', mask, `NIR ${mask}.`, mask] }])
    expect(table.warnings).toEqual([
      { code: 'import.nir_masked', sentence: 'Numéros de sécurité sociale trouvés et retirés : 3. Sillage n’en conserve aucun.' },
      { code: 'import.name_differs', sentence: 'Le nom « book » annonce un autre format ; le contenu a été lu comme .xlsx.' },
    ])
  })
})

describe('CON-70 text tables', () => {
  const csv = async (content: string | Buffer) => {
    await writeFile(file('list.csv'), content)
    return readHere(file('list.csv'), file('rows'))
  }

  test.each([
    ['semicolons, UTF-8 with its mark', '\ufeffNom;Prénom\r\nLefèvre;Anne\r\n'],
    ['commas', 'Nom,Prénom\nLefèvre,Anne'],
    ['tabs', 'Nom\tPrénom\nLefèvre\tAnne\n'],
    ['bars', 'Nom|Prénom\nLefèvre|Anne\n'],
    ['quotes', '"Nom";"Prénom"\n"Lefèvre";"Anne"\n'],
    ['old Mac line ends', 'Nom;Prénom\rLefèvre;Anne\r'],
    ['spaces around', 'Nom ; Prénom\n Lefèvre ;\u00a0Anne \n'],
    ['an announced separator', 'sep=;\nNom;Prénom\nLefèvre;Anne\n'],
    ['the code page of Windows', Buffer.from('Nom;Prénom\r\nLefèvre;Anne\r\n', 'latin1')],
    ['UTF-16 with its mark', Buffer.from('\ufeffNom;Prénom\r\nLefèvre;Anne\r\n', 'utf16le')],
  ])('CON-70 %s', async (_, content) => {
    const { table, rows } = await csv(content)
    expect([table.headings, cellsOf(rows)]).toEqual([['Nom', 'Prénom'], [['Lefèvre', 'Anne']]])
  })

  test('CON-70 the euro sign and œ of the Windows code page', async () => {
    const { rows } = await csv(Buffer.from([78, 111, 109, 59, 67, 10, 0x9c, 59, 0x80, 10]))
    expect(cellsOf(rows)).toEqual([['œ', '€']])
  })

  test('CON-70 line breaks and separators in quotes, French decimals, blank and long lines', async () => {
    const { table, rows } = await csv(
      'Nom;Montant;Notes\n"Dupont; ""le"" vieux";1 234,56;"un\r\ndeux"\n;;\n\nMartin;12,5;ok;en trop\n',
    )
    expect(rows).toEqual([
      { line: 2, cells: ['Dupont; "le" vieux', '1 234,56', 'un\r\ndeux'] },
      { line: 5, cells: ['Martin', '12,5', 'ok', 'en trop'] },
    ])
    expect(table.headings).toEqual(['Nom', 'Montant', 'Notes', 'Colonne D'])
  })

  test('CON-70 amounts with a comma do not make commas the separator', async () => {
    expect((await csv('Nom;Montant\nA;1,5\nB;2,5\nC;3,5\n')).table.headings).toEqual(['Nom', 'Montant'])
  })

  test('CON-70 one column of e-mails', async () => {
    const { table, rows } = await csv('E-mail\na@x.fr\nb@x.fr\n')
    expect([table.headings, cellsOf(rows)]).toEqual([['E-mail'], [['a@x.fr'], ['b@x.fr']]])
  })

  test('CON-70 a quote never closed is refused with its line', async () => {
    await writeFile(file('list.csv'), 'Nom;Notes\nA;ok\nB;"oubli\nC;ok\n')
    await expect(readHere(file('list.csv'), file('rows'))).rejects.toMatchObject({
      code: 'import.broken_quotes',
      values: { line: 3 },
    })
  })
})

describe('CON-70 OpenDocument as LibreOffice writes it', () => {
  const OFFICE =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
  const cell = (text: string, more = 'office:value-type="string"') =>
    `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`

  test('CON-70 days, currency, booleans, covered cells, formulas, a million empty rows', async () => {
    const rows = [
      row(cell('Nom'), cell('Naissance'), cell('Capital'), cell('Actif')),
      row(
        cell('Lefèvre &amp; fils'),
        cell('12/03/80', 'office:value-type="date" office:date-value="1980-03-12"'),
        cell('1 234,50 €', 'office:value-type="currency" office:currency="EUR" office:value="1234.5"'),
        cell('VRAI', 'office:value-type="boolean" office:boolean-value="true"'),
      ),
      row(
        cell('fusion', 'table:number-columns-spanned="2" office:value-type="string"'),
        '<table:covered-table-cell/>',
        cell('2', 'table:formula="of:=1+1" office:value-type="float" office:value="2"'),
      ),
      '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>',
    ]
    await writeZip(file('list.ods'), {
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>',
      'styles.xml': `<office:document-styles ${OFFICE}/>`,
      'content.xml': `<office:document-content ${OFFICE}><office:body><office:spreadsheet><table:table table:name="F">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
    })
    const read = await readHere(file('list.ods'), file('rows'))
    expect(read.table).toMatchObject({ format: 'ods', sheetName: 'F', warnings: [] })
    expect(cellsOf(read.rows)).toEqual([
      ['Lefèvre & fils', day('1980-03-12'), 1234.5, true],
      ['fusion', null, 2],
    ])
  })
})
