import { existsSync } from 'node:fs'
import { open, readFile, truncate, writeFile } from 'node:fs/promises'
import { CFB } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { sentence } from '#contract/kernel/errors.ts'
import { isBomb } from './zip-contents.ts'
import { readTable } from './read-table.ts'
import { rowsOf } from './rows-file.ts'
import { refusalHere, temporaryFolder, TESTDATA, writeWorkbook, writeZip, XLSX_PARTS } from './readers.samples.ts'

const file = temporaryFolder()
const MEGA = 1024 * 1024

/** Bytes that compress to nothing. */
const zeros = (megabytes: number) => Buffer.alloc(megabytes * MEGA, 0x20)
const noise = (length: number) => Buffer.from(Array.from({ length }, (_, index) => (index * 7919 + (index >> 3) * 31) % 256))
const compound = (streams: readonly string[]): Buffer => {
  const container = CFB.utils.cfb_new()
  for (const stream of streams) CFB.utils.cfb_add(container, `/${stream}`, noise(5000))
  return Buffer.from(CFB.write(container, { type: 'buffer' }))
}

describe('SEC-4 through the reading process: refused with a sentence, nothing left', () => {
  const refused = async (path: string, name: string) => {
    const result = await readTable(path, name, file('rows'))
    expect([existsSync(file('rows')), existsSync(file('rows.index'))]).toEqual([false, false])
    return result.ok ? 'read' : sentence(result.code, result.values)
  }

  test('SEC-4 an empty file', async () => {
    await writeFile(file('vide.csv'), '')
    expect(await refused(file('vide.csv'), 'vide.csv')).toBe(
      'Le fichier « vide.csv » est vide. Rien n’a été enregistré ; choisissez un autre fichier.',
    )
  })

  test('SEC-4 a file of 200 MB is refused unread', async () => {
    await writeFile(file('gros.xlsx'), 'PK')
    await truncate(file('gros.xlsx'), 200 * MEGA)
    const before = performance.now()
    expect(await refused(file('gros.xlsx'), 'gros.xlsx')).toBe(
      'Le fichier « gros.xlsx » pèse 200 Mo ; un import en accepte 50. Rien n’a été enregistré ; partagez-le en plusieurs fichiers.',
    )
    expect(performance.now() - before).toBeLessThan(1000)
  })

  test('SEC-4 a ZIP bomb: 64 MB of spaces in a few kilobytes', async () => {
    await writeZip(file('bombe.xlsx'), { ...XLSX_PARTS, 'xl/worksheets/sheet1.xml': zeros(64) })
    expect(await refused(file('bombe.xlsx'), 'clients.xlsx')).toBe(
      'Le fichier « clients.xlsx » se déploie jusqu’à une taille démesurée. Rien n’a été enregistré ; ouvrez-le dans un tableur et enregistrez-le à nouveau.',
    )
  })

  test('SEC-4 random bytes named .xlsx', async () => {
    await writeFile(file('x.xlsx'), noise(5000))
    expect(await refused(file('x.xlsx'), 'x.xlsx')).toMatch(
      /^Le contenu de « x.xlsx » n’est ni un classeur, ni du texte, ni une carte de visite\. Rien n’a été enregistré/,
    )
  })

  test('SEC-4 a reading that is stopped leaves nothing', async () => {
    const stop = AbortSignal.abort(new Error('stopped'))
    await expect(readTable(`${TESTDATA}febrl/dataset1.csv`, 'a.csv', file('rows'), { signal: stop })).rejects.toThrow('stopped')
    expect(existsSync(file('rows'))).toBe(false)
  })

  test('CON-70 a good file comes through the process whole, any range of it', async () => {
    const result = await readTable(`${TESTDATA}febrl/dataset1.csv`, 'dataset1.csv', file('good'))
    expect(result).toMatchObject({ ok: true, table: { format: 'csv', rowCount: 1000 } })
    expect((await rowsOf(file('good'), 998, 2000)).map((row) => row.line)).toEqual([1000, 1001])
  })
})

describe('SEC-4 what a name hides', () => {
  test.each<[string, string | Buffer, string]>([
    ['a web page', '<!DOCTYPE html><html><table><tr><td>Nom</td></tr></table></html>', 'import.html'],
    ['a table of a web page, after a mark', '\ufeff\n <table border=1><tr><td>Nom', 'import.html'],
    ['a web archive', 'MIME-Version: 1.0\nContent-Type: multipart/related', 'import.html'],
    [
      'XML of 2003',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'import.other_office_file',
    ],
    ['other XML', '<?xml version="1.0"?><contacts/>', 'import.unknown_format'],
    ['JSON', '[{"nom":"Lefèvre"}]', 'import.unknown_format'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'import.pdf'],
    ['a PNG', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'import.picture'],
    ['a JPEG', Buffer.from('ffd8ffe000104a46494600', 'hex'), 'import.picture'],
    ['a WebP', 'RIFF0000WEBPVP8 ', 'import.picture'],
    ['RTF', '{\\rtf1\\ansi Nom}', 'import.other_office_file'],
    ['a gzip', Buffer.from('1f8b080000000000', 'hex'), 'import.other_office_file'],
    ['random bytes', noise(3000), 'import.unknown_format'],
    ['zero bytes', Buffer.alloc(3000), 'import.unknown_format'],
    ['white space', ' \r\n\r\n ', 'import.file_empty'],
    ['separators only', ';;;\n;;;\n', 'import.file_empty'],
    ['titles only', 'Nom;Prénom\n', 'import.no_rows'],
    ['too many columns', 'x;'.repeat(600), 'import.too_many_columns'],
    ['a broken ZIP', Buffer.concat([Buffer.from('504b0304', 'hex'), noise(2000)]), 'import.damaged'],
    ['a broken old workbook', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), noise(3000)]), 'import.damaged'],
    ['an encrypted .xlsx', compound(['EncryptionInfo', 'EncryptedPackage']), 'import.password'],
    ['an old Word document', compound(['WordDocument']), 'import.other_office_file'],
    ['an Outlook message', compound(['__substg1.0_0037001E']), 'import.other_office_file'],
    ['an old workbook full of noise', compound(['Workbook']), 'import.damaged'],
  ])('SEC-4 %s', async (_, content, code) => {
    await writeFile(file('hidden.xlsx'), content)
    expect(await refusalHere(file('hidden.xlsx'), file('rows'))).toBe(code)
  })

  test.each<[string, Record<string, string>, string]>([
    ['a Word document', { '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }, 'import.other_office_file'],
    ['a binary workbook', { ...XLSX_PARTS, 'xl/workbook.bin': 'x' }, 'import.other_office_file'],
    ['a Numbers document', { 'Index/Document.iwa': 'x' }, 'import.other_office_file'],
    [
      'an OpenDocument text',
      { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<c/>' },
      'import.other_office_file',
    ],
    ['any archive', { 'photo.jpg': 'x' }, 'import.other_office_file'],
    ['a hollow .xlsx', XLSX_PARTS, 'import.damaged'],
  ])('SEC-4 %s', async (_, entries, code) => {
    await writeZip(file('hidden.xlsx'), entries)
    expect(await refusalHere(file('hidden.xlsx'), file('rows'))).toBe(code)
  })

  test('SEC-4 a text table named .xlsx is read, and said', async () => {
    await writeFile(file('faux.xlsx'), 'Nom;Prénom\nLefèvre;Anne\n')
    const result = await readTable(file('faux.xlsx'), 'faux.xlsx', file('faux-rows'))
    expect(result.ok && result.table.warnings).toEqual([
      { code: 'import.name_differs', sentence: 'Le nom « faux.xlsx » annonce un autre format ; le contenu a été lu comme .csv.' },
    ])
  })
})

describe('SEC-4 ZIP bombs', () => {
  test('SEC-4 by total, by ratio above a floor, by number of entries', () => {
    const size = { entries: 10, packed: 5 * MEGA, unpacked: 100 * MEGA }
    expect(isBomb(size)).toBe(false)
    expect(isBomb({ ...size, unpacked: 301 * MEGA })).toBe(true)
    expect(isBomb({ ...size, packed: 0.4 * MEGA })).toBe(true)
    expect(isBomb({ entries: 10, packed: 1000, unpacked: 9 * MEGA })).toBe(false)
    expect(isBomb({ ...size, entries: 2001 })).toBe(true)
  })

  test('SEC-4 more entries than any workbook', async () => {
    await writeZip(file('many.xlsx'), Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`xl/${index}.xml`, ''])))
    expect(await refusalHere(file('many.xlsx'), file('rows'))).toBe('import.bomb')
  })

  test('SEC-4 a directory that lies about what comes out', async () => {
    await writeZip(file('liar.xlsx'), { ...XLSX_PARTS, 'xl/worksheets/sheet1.xml': zeros(40) })
    const bytes = await readFile(file('liar.xlsx'))
    const size = Buffer.alloc(4)
    size.writeUInt32LE(40 * MEGA)
    const small = Buffer.alloc(4)
    small.writeUInt32LE(1000)
    for (let at = bytes.indexOf(size); at >= 0; at = bytes.indexOf(size, at + 1)) small.copy(bytes, at)
    await writeFile(file('liar.xlsx'), bytes)
    expect(await refusalHere(file('liar.xlsx'), file('rows'))).toBe('import.damaged')
  })

  test('SEC-4 a ZIP whose entries are encrypted', async () => {
    await writeZip(file('locked.xlsx'), XLSX_PARTS)
    const bytes = await readFile(file('locked.xlsx'))
    const entry = Buffer.from('504b0102', 'hex')
    for (let at = bytes.indexOf(entry); at >= 0; at = bytes.indexOf(entry, at + 1)) bytes[at + 8] = (bytes[at + 8] ?? 0) | 1
    await writeFile(file('locked.xlsx'), bytes)
    expect(await refusalHere(file('locked.xlsx'), file('rows'))).toBe('import.password')
  })

  test('SEC-4 more lines than an import accepts, in text and in a workbook', async () => {
    const out = await open(file('long.csv'), 'w')
    await out.write(`Nom;Prénom\n${'Lefèvre;Anne\n'.repeat(100_001)}`)
    await out.close()
    expect(await refusalHere(file('long.csv'), file('rows'))).toBe('import.too_many_rows')
    await writeWorkbook(file('long.xlsx'), { F: [['Nom', 'Prénom'], ...Array.from({ length: 100_001 }, () => ['A', 'B'])] })
    expect(await refusalHere(file('long.xlsx'), file('rows'))).toBe('import.too_many_rows')
  })
})
