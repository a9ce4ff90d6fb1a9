import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { ContactImportTable } from '#db/tables.generated.ts'
import type * as contract from '#contract/imports/imports.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { importFacts } from '../import-row.ts'
import { ownImports } from '../imports.access.ts'

type Row = Selectable<ContactImportTable>
type Detail = Out<typeof contract.readContactImport>

/** An import of one's own, with how many lines have each verdict and outcome. */
export async function readContactImport(ctx: Context, { importId }: In<typeof contract.readContactImport>): Promise<Detail> {
  const row = await ownImports(ctx).selectAll('i').where('i.id', '=', importId).executeTakeFirst()
  if (!row) throw notFound()
  return {
    ...summaryOf(row, await countsOf(ctx, [importId])),
    ...importFacts(row),
    version: row.version,
    format: row.format as Detail['format'],
    sheetName: row.sheet_name,
    warnings: row.warnings as Detail['warnings'],
    samples: row.samples as Detail['samples'],
    remembered: row.remembered,
    jobId: row.job_id,
    rejectedFileId: row.rejected_file_id,
  }
}

type Counts = ReadonlyMap<string, Detail['counts']>

export const summaryOf = (row: Row, counts: Counts) => ({
  id: row.id,
  state: row.state as Detail['state'],
  fileName: row.file_name,
  lineCount: row.line_count,
  counts: counts.get(row.id) ?? none(),
  createdAt: row.created_at,
  finishedAt: row.finished_at,
  undoableUntil: row.state === 'done' || row.state === 'failed' ? row.undoable_until : null,
})

const NONE_OF_VERDICTS = { new: 0, updated: 0, unchanged: 0, rejected: 0, duplicate: 0 }
const NONE_OF_OUTCOMES = { created: 0, updated: 0, unchanged: 0, skipped: 0, rejected: 0 }
const NONE_UNDONE = { trashed: 0, restored: 0, kept: 0 }
const none = () => ({ verdicts: { ...NONE_OF_VERDICTS }, outcomes: { ...NONE_OF_OUTCOMES }, undone: { ...NONE_UNDONE } })

/** Lines of these imports by verdict and outcome. */
export async function countsOf(ctx: Context, importIds: readonly string[]): Promise<Counts> {
  const rows = await ownImports(ctx)
    .innerJoin('contact_import_line as l', (join) => join.onRef('l.firm_id', '=', 'i.firm_id').onRef('l.import_id', '=', 'i.id'))
    .where(sql<boolean>`i.id = any (${[...importIds]}::uuid[])`)
    .select(['i.id', 'l.verdict', 'l.outcome', 'l.undone', sql<number>`count(*)::int`.as('count')])
    .groupBy(['i.id', 'l.verdict', 'l.outcome', 'l.undone'])
    .execute()
  const counts = new Map<string, Detail['counts']>()
  for (const { id, verdict, outcome, undone, count } of rows) {
    const of = counts.get(id) ?? none()
    of.verdicts[verdict as keyof typeof NONE_OF_VERDICTS] += count
    if (outcome) of.outcomes[outcome as keyof typeof NONE_OF_OUTCOMES] += count
    if (undone) of.undone[undone as keyof typeof NONE_UNDONE] += count
    counts.set(id, of)
  }
  return counts
}
