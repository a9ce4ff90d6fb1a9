import type * as contract from '#contract/imports/imports.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { enqueue } from '#platform/jobs/job.ts'
import { changeRow } from '#platform/rights/granted.ts'
import { startJobRun } from '../../jobs/jobs.public.ts'
import { requireState } from '../import-row.ts'
import { undoableUntil } from '../undo/undo-time.ts'
import { endIdleLines, importFor, ownLines } from '../imports.access.ts'
import { writeImportLines } from './write-import-lines.job.ts'

/** CON-71: confirms what the check announced. One that was cut by an error goes on where it was. */
export async function runContactImport(
  ctx: Context,
  { importId, version }: In<typeof contract.runContactImport>,
): Promise<Out<typeof contract.runContactImport>> {
  const held = await importFor(ctx, importId, version)
  requireState(held, 'checked', 'failed')
  await endIdleLines(ctx, held)
  const { count } = await ownLines(ctx, importId)
    .where('l.outcome', 'is', null)
    .select((of) => of.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const jobId = await startJobRun(ctx, 'import.write', { importId }, count)
  await changeRow(ctx, held, { state: 'importing', job_id: jobId, undoable_until: undoableUntil(ctx.now) })
  ctx.record({ kind: 'import.started', subjectId: importId, data: { fileName: held.row.file_name, lines: count } })
  await enqueue(ctx, writeImportLines, { jobId, importId }, `import.write/${jobId}`)
  return { jobId }
}
