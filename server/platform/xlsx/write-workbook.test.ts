import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as XLSX from '@e965/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeWorkbook } from './write-workbook.ts'
import type { Sheet } from './write-workbook.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sillage-xlsx-'))
})
afterAll(() => rm(folder, { recursive: true }))

const sheet = (rows: Sheet['rows'], columns?: Sheet['columns']): Sheet => ({
  name: 'Clients/2026',
  columns: columns ?? [
    { heading: 'Nom', type: 'text' },
    { heading: 'Nombre', type: 'number' },
    { heading: 'Capital', type: 'euros' },
    { heading: 'Né le', type: 'day' },
    { heading: 'Modifié le', type: 'instant' },
    { heading: 'Part', type: 'percent' },
  ],
  rows,
})

async function readBack(sheets: readonly Sheet[]) {
  const path = join(folder, 'back.xlsx')
  await writeWorkbook(path, sheets)
  return XLSX.read(await readFile(path), { cellStyles: true, cellNF: true })
}

describe('workbooks', () => {
  test('a row that fails fails the whole, and does not hang', async () => {
    const rows = (async function* () {
      yield ['Un', 1]
      throw new Error('no more')
    })()
    await expect(writeWorkbook(join(folder, 'failed.xlsx'), [sheet(rows)])).rejects.toThrow('no more')
  })

  test('each cell has the type of its column, read by another program', async () => {
    const rows = [['Dupont', 12.5, 123_456_789_012_345, '1980-03-12', '2026-07-01T22:30:00.000Z', 0.125]]
    const { Sheets, SheetNames } = await readBack([sheet(rows), { ...sheet([]), name: 'Vide' }])
    expect(SheetNames).toEqual(['Clients 2026', 'Vide'])
    const cells = Sheets['Clients 2026']
    expect(cells).toMatchObject({
      A1: { t: 's', v: 'Nom' },
      A2: { t: 's', v: 'Dupont' },
      B2: { t: 'n', v: 12.5 },
      C2: { t: 'n', v: 1_234_567_890_123.45, z: '#,##0.00\\ "€"' },
      D2: { t: 'n', v: 29_292, z: 'dd/mm/yyyy' },
      E2: { t: 'n', z: 'dd/mm/yyyy\\ hh:mm' },
      F2: { t: 'n', v: 0.125 },
      '!autofilter': { ref: 'A1:F2' },
    })
    expect(XLSX.SSF.format('dd/mm/yyyy hh:mm', cells?.['E2']?.v)).toBe('02/07/2026 00:30')
  })

  test('nothing leaves the cell empty, and a day older than workbooks know stays a text', async () => {
    const { Sheets } = await readBack([sheet([[null, null, null, '1850-01-02', null, Number.NaN]])])
    const cells = Sheets['Clients 2026']
    expect(['A2', 'B2', 'C2', 'E2', 'F2'].map((address) => cells?.[address])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(cells?.['D2']).toMatchObject({ t: 's', v: '1850-01-02' })
  })

  test('CON-75 a text that looks like a formula stays a text', async () => {
    const texts = [
      '=1+1',
      '+33612345678',
      '-1',
      '@SUM(A1)',
      "'=1",
      '<b>&"',
      'a\u0000b\u0007',
      '_x0041_',
      '\ud800x',
      'é'.repeat(40_000),
    ]
    const { Sheets } = await readBack([
      sheet(
        texts.map((text) => [text]),
        [{ heading: 'T', type: 'text' }],
      ),
    ])
    const cells = texts.map((_, index) => Sheets['Clients 2026']?.[`A${index + 2}`])
    expect(cells.map((cell) => cell?.t)).toEqual(texts.map(() => 's'))
    expect(cells.map((cell) => cell?.f)).toEqual(texts.map(() => undefined))
    expect(cells.map((cell) => String(cell?.v).slice(0, 12))).toEqual([
      '=1+1',
      '+33612345678',
      '-1',
      '@SUM(A1)',
      "''=1",
      '<b>&"',
      'ab',
      '_x0041_',
      '\ufffdx',
      'é'.repeat(12),
    ])
  })

  test('PERF-4 memory does not grow with the rows', async () => {
    const columns = Array.from({ length: 15 }, (_, index) => ({ heading: `C${index}`, type: 'text' as const }))
    const rows = function* () {
      for (let row = 0; row < 100_000; row++) yield columns.map((_, index) => `Valeur ${row} ${index}`)
    }
    const path = join(folder, 'large.xlsx')
    const before = process.memoryUsage.rss()
    await writeWorkbook(path, [sheet(rows(), columns)])
    expect((process.memoryUsage.rss() - before) / 1e6).toBeLessThan(200)
    expect((await stat(path)).size).toBeGreaterThan(1e6)
  })
})
