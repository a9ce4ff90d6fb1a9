import { Readable } from 'node:stream'
import * as contract from '#contract/imports/imports.contract.ts'
import * as undoing from '#contract/imports/undo/undo.contract.ts'
import { admitImport } from '#features/imports/imports.access.ts'
import { undoableUntil } from '#features/imports/undo/undo-time.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { keepFile } from '#platform/files/keep-file.ts'
import { insertRow } from '#platform/rights/granted.ts'
import type { Place } from '../sample.ts'
import { samplesOf } from '../sample.ts'

const MAPPING = { fields: [{ field: 'lastName' as const, columns: [0] }] }
const DEFAULTS = { type: 'client' as const }

/** Imports of the owner's: one whose columns are still to be matched, one checked, one written. */
async function imports({ firm, owner }: Place) {
  const { files } = firm.runtime
  const made = async (state: 'mapping' | 'checked' | 'done') => {
    const upload = await files.receive(Readable.from(['Nom\r\nDurand\r\n']), 'clients.csv', 'text/csv')
    return actingAs(firm, owner, async (ctx) => {
      const id = ctx.newId()
      await insertRow(ctx, admitImport(), {
        id,
        file_id: await keepFile(ctx, files, upload, 'contact_import'),
        file_name: 'clients.csv',
        format: 'csv',
        headings: JSON.stringify(['Nom']),
        sheet_name: 'clients',
        sheet_names: JSON.stringify(['clients']),
        line_count: 1,
        mapping: JSON.stringify(MAPPING),
        defaults: JSON.stringify(DEFAULTS),
        state,
        undoable_until: state === 'done' ? undoableUntil(ctx.now) : null,
        created_by: owner.id,
        created_at: ctx.now,
      })
      return id
    })
  }
  return { importId: await made('mapping'), checkedId: await made('checked'), doneId: await made('done') }
}

export const importSamples = samplesOf(imports, (on) => [
  on.anywhere(contract.startContactImport, () => ({})),
  on.anywhere(contract.listImportFields, () => ({})),
  on.anywhere(contract.readImportTemplate, () => ({})),
  on.later(contract.exportForImport, ({ importId }) => ({ selection: { ids: [importId] } })),
  on.list(
    contract.listContactImports,
    () => ({ limit: 200 }),
    ({ rows }, { importId }) => rows.some(({ id }) => id === importId),
  ),
  on.record(contract.readContactImport, ({ importId }) => ({ importId })),
  on.record(contract.chooseImportSheet, ({ importId }) => ({ importId, version: 1, sheet: 'clients' })),
  on.record(contract.checkContactImport, ({ importId }) => ({ importId, version: 1, mapping: MAPPING, defaults: DEFAULTS })),
  on.record(contract.listImportLines, ({ checkedId }) => ({ importId: checkedId })),
  on.record(contract.decideImportLines, ({ checkedId }) => ({ importId: checkedId, decision: 'skip' as const })),
  on.record(contract.runContactImport, ({ checkedId }) => ({ importId: checkedId, version: 1 })),
  on.record(undoing.readImportUndo, ({ doneId }) => ({ importId: doneId })),
  on.record(undoing.undoContactImport, ({ doneId }) => ({ importId: doneId, version: 1 })),
  on.record(contract.abandonContactImport, ({ importId }) => ({ importId })),
])
