import { describe, expect, test } from 'vitest'
import * as contract from '#contract/imports/imports.contract.ts'
import { as, testRuntime } from '#app/testing/as.ts'
import { aFirm } from '../../organisation/organisation.factory.ts'
import { check, deposit, one, write } from '../imports.factory.ts'
import { temporaryFolder, writeWorkbook } from '../readers/readers.samples.ts'

const runtime = testRuntime()
const at = temporaryFolder()

describe('the sheets of a workbook', () => {
  test('CON-71 another sheet chosen afterwards brings its own columns; refused, nothing changes', async () => {
    const { administrator } = await aFirm(runtime)
    const me = as(runtime, administrator)
    const sheets = {
      Un: [
        ['Nom', 'Prénoms', 'Ville'],
        ['Dupont', 'Jean', 'Lyon'],
      ],
      Deux: [
        ['Dénomination', 'Ville'],
        ['Alpha', 'Brest'],
        ['Beta', 'Rennes'],
      ],
      Vide: [],
    }
    await writeWorkbook(at('choix.xlsx'), sheets)
    const begun = await deposit(one(runtime, administrator), at('choix.xlsx'))
    expect(begun).toMatchObject({ sheetName: 'Un', sheetNames: ['Un', 'Deux', 'Vide'], lineCount: 1 })
    const importId = begun.id
    const checked = await check(one(runtime, administrator), begun)
    expect(checked.counts.verdicts.new).toBe(1)
    const { version } = checked
    const choose = (sheet: string, of = version) => me.call(contract.chooseImportSheet, { importId, version: of, sheet })
    await expect(choose('Trois')).toBeRefused('import.sheet_missing', { name: 'choix.xlsx', sheet: 'Trois' })
    await expect(choose('Vide')).toBeRefused('import.file_empty')
    await expect(choose('Deux', version + 1)).toBeRefused('stale_version')
    expect(await me.call(contract.readContactImport, { importId })).toMatchObject({ state: 'checked', sheetName: 'Un' })

    const chosen = await choose('Deux')
    expect(chosen).toMatchObject({ state: 'mapping', sheetName: 'Deux', headings: ['Dénomination', 'Ville'], lineCount: 2 })
    expect([chosen.samples, chosen.counts.verdicts.new]).toEqual([
      [
        ['Alpha', 'Brest'],
        ['Beta', 'Rennes'],
      ],
      0,
    ])
    expect(chosen.mapping.fields.map(({ field }) => field)).toEqual(['organisationName', 'town'])
    const done = await write(one(runtime, administrator), await check(one(runtime, administrator), chosen))
    expect(done).toMatchObject({ state: 'done', counts: { outcomes: { created: 2 } } })
    await expect(choose('Un', done.version)).toBeRefused('import.not_now')
  })
})
