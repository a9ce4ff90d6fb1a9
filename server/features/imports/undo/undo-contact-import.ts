import type * as contract from '#contract/imports/undo/undo.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { enqueue } from '#platform/jobs/job.ts'
import { changeRow } from '#platform/rights/granted.ts'
import { startJobRun } from '../../jobs/jobs.public.ts'
import { importFor } from '../imports.access.ts'
import { countWritten } from './undo-lines.access.ts'
import { undoImport } from './undo-import.job.ts'
import { requireUndoable } from './undoable.ts'

/** REL-5: undoes an import as a whole, in the background; one that was interrupted too, as far as it had come. */
export async function undoContactImport(
  ctx: Context,
  { importId, version }: In<typeof contract.undoContactImport>,
): Promise<Out<typeof contract.undoContactImport>> {
  const held = await importFor(ctx, importId, version)
  requireUndoable(ctx, held.row)
  const jobId = await startJobRun(ctx, 'import.undo', { importId }, await countWritten(ctx, importId))
  await changeRow(ctx, held, { state: 'undoing', job_id: jobId })
  await enqueue(ctx, undoImport, { jobId, importId }, `import.undo/${jobId}`)
  return { jobId }
}
