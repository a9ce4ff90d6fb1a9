import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ErrorCode } from '#contract/kernel/errors.ts'
import * as contract from '#contract/imports/imports.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../organisation/organisation.factory.ts'
import { anAdviser } from '../users/users.factory.ts'
import { anUpload, deposit, depositRows, one } from './imports.factory.ts'
import { temporaryFolder, TESTDATA, writeWorkbook, writeZip, XLSX_PARTS } from './readers/readers.samples.ts'

const runtime = testRuntime()
const at = temporaryFolder()

const FILES: readonly (readonly [string, ErrorCode, () => Promise<string>])[] = [
  ['an empty file', 'import.file_empty', () => written('vide.csv', '')],
  ['titles alone', 'import.no_rows', () => written('titres.csv', 'Nom;Prénoms\r\n')],
  [
    'a web page named .xls',
    'import.html',
    () => written('liste.xls', '<html><body><table><tr><td>Nom</td></tr></table></body></html>'),
  ],
  ['a PDF named .xlsx', 'import.pdf', () => written('liste.xlsx', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n')],
  ['a password', 'import.password', async () => join(TESTDATA, 'spreadsheets/password_2002_40_xor.xls')],
  ['a ZIP bomb', 'import.bomb', () => bomb()],
  [
    'a program',
    'import.unknown_format',
    () => written('liste.csv', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 0xff, 0xfe, 0, 0, 0])),
  ],
]

async function written(name: string, content: string | Buffer): Promise<string> {
  await writeFile(at(name), content)
  return at(name)
}

async function bomb(): Promise<string> {
  const sheet = { 'xl/worksheets/sheet1.xml': Buffer.alloc(40 * 1024 * 1024, 32) }
  await writeZip(at('bombe.xlsx'), { ...XLSX_PARTS, ...sheet })
  return at('bombe.xlsx')
}

const rowsOf = async (table: 'contact_import' | 'file', firmId: number) =>
  (await runtime.pool.query<{ count: number }>(`select count(*)::int as count from ${table} where firm_id = $1`, [firmId]))
    .rows[0]?.count

describe('files that are refused', () => {
  test.each(FILES)('CON-71, SEC-4 %s is refused with its sentence, and leaves nothing', async (_, code, file) => {
    const { administrator } = await aFirm(runtime)
    const upload = await anUpload(runtime, await file())
    const asked = as(runtime, administrator).call(contract.startContactImport, {}, { upload })
    await expect(asked).toBeRefused(code)
    expect([await rowsOf('contact_import', administrator.firmId), await rowsOf('file', administrator.firmId)]).toEqual([0, 0])
    const waiting = await readdir(join(upload.path, '..'))
    expect(waiting.filter((name) => name.endsWith('.rows') || name.endsWith('.index'))).toEqual([])
  })

  test('ORG-14 without the right, nothing of imports is reached', async () => {
    const firm = await aFirm(runtime)
    const adviser = await anAdviser(firm, { profile: 'junior' })
    const me = as(runtime, adviser)
    await expect(me.call(contract.listContactImports, {})).toBeRefused('forbidden')
    await expect(me.call(contract.listImportFields, {})).toBeRefused('forbidden')
    await expect(deposit(one(runtime, adviser), join(TESTDATA, 'febrl/dataset1.csv'))).toBeRefused('forbidden')
  })

  test('ORG-15 a colleague with the right, and another firm, find no such import', async () => {
    const [firm, other] = [await aFirm(runtime), await aFirm(runtime)]
    const colleague = await anAdviser(firm, { profile: 'administrator' })
    const { id, version, mapping, defaults } = await depositRows(one(runtime, firm.administrator), 'Nom', 'Dupont')
    for (const stranger of [colleague, other.administrator]) {
      const them = as(runtime, stranger)
      expect((await them.call(contract.listContactImports, {})).rows).toEqual([])
      await expect(them.call(contract.readContactImport, { importId: id })).toBeRefused('not_found')
      await expect(them.call(contract.listImportLines, { importId: id })).toBeRefused('not_found')
      await expect(them.call(contract.checkContactImport, { importId: id, version, mapping, defaults })).toBeRefused('not_found')
      await expect(them.call(contract.decideImportLines, { importId: id, decision: 'create' })).toBeRefused('not_found')
      await expect(them.call(contract.runContactImport, { importId: id, version })).toBeRefused('not_found')
      await expect(them.call(contract.abandonContactImport, { importId: id })).toBeRefused('not_found')
    }
  })

  test('CON-71 what does not fit where the import stands is refused', async () => {
    const { administrator } = await aFirm(runtime)
    const me = as(runtime, administrator)
    const { id, version, mapping, defaults } = await depositRows(one(runtime, administrator), 'Nom;Ville', 'Dupont;Rennes')
    const onlyTown = { fields: mapping.fields.filter(({ field }) => field === 'town') }
    const asked = { importId: id, version, defaults }
    await expect(me.call(contract.checkContactImport, { ...asked, mapping: onlyTown })).toBeRefused('import.nothing_mapped')
    await expect(me.call(contract.checkContactImport, { ...asked, mapping, version: version + 1 })).toBeRefused('stale_version')
    await expect(me.call(contract.runContactImport, { importId: id, version })).toBeRefused('import.not_now')
    await expect(me.call(contract.decideImportLines, { importId: id, decision: 'create' })).toBeRefused('import.not_now')
    await me.call(contract.abandonContactImport, { importId: id })
    expect(await me.call(contract.readContactImport, { importId: id })).toMatchObject({ state: 'abandoned' })
    await expect(me.call(contract.abandonContactImport, { importId: id })).toBeRefused('import.not_now')
  })

  test('CON-71 a workbook is asked for another of its sheets', async () => {
    const { administrator } = await aFirm(runtime)
    await writeWorkbook(at('feuilles.xlsx'), { Un: [['Nom'], ['Dupont']], Deux: [['Nom'], ['Martin'], ['Durand']] })
    const upload = await anUpload(runtime, at('feuilles.xlsx'))
    const begun = await as(runtime, administrator).call(contract.startContactImport, { sheet: 'Deux' }, { upload })
    expect(begun).toMatchObject({ sheetName: 'Deux', sheetNames: ['Un', 'Deux'], lineCount: 2 })
    const again = await anUpload(runtime, at('feuilles.xlsx'))
    await expect(as(runtime, administrator).call(contract.startContactImport, { sheet: 'Trois' }, { upload: again })).toBeRefused(
      'import.sheet_missing',
    )
  })
})
