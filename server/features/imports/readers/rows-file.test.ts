import { stat } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Cell } from '#contract/imports/imports.types.ts'
import { createRowsFile, removeRows, rowsOf } from './rows-file.ts'
import { temporaryFolder } from './readers.samples.ts'

const file = temporaryFolder()
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ day: '1980-03-12' }),
)

function written(cells: readonly Cell[][]) {
  const rows = createRowsFile(file('rows'), ['A'])
  for (const [index, own] of cells.entries()) rows.write({ line: index + 2, cells: own })
  return rows.close()
}

describe('CON-73 rows on disk', () => {
  test('CON-73 any range of any cells is read back as written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell)), fc.nat(20), fc.nat(20), async (cells, from, count) => {
        written(cells)
        const expected = cells.map((own, index) => ({ line: index + 2, cells: own })).slice(from, from + count)
        expect(await rowsOf(file('rows'), from, from + count)).toEqual(JSON.parse(JSON.stringify(expected)))
      }),
      { numRuns: 100 },
    )
  })

  test('CON-73 more rows than are held in memory at once', async () => {
    written(Array.from({ length: 20_000 }, (_, index) => [`ligne é ${index}`, index, null]))
    expect(await rowsOf(file('rows'), 19_998, 20_500)).toEqual([
      { line: 20_000, cells: ['ligne é 19998', 19_998, null] },
      { line: 20_001, cells: ['ligne é 19999', 19_999, null] },
    ])
    expect(await rowsOf(file('rows'), 5, 5)).toEqual([])
    expect(await rowsOf(file('rows'), 30_000, 30_010)).toEqual([])
  })

  test('SEC-4 only the program reads them, and removing leaves nothing', async () => {
    written([['a']])
    expect((await stat(file('rows'))).mode & 0o777).toBe(0o600)
    await removeRows(file('rows'))
    await expect(stat(file('rows.index'))).rejects.toThrow('ENOENT')
  })
})
