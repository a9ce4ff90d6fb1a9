import type { Context } from '#platform/context/context.ts'
import { changeRow } from '#platform/rights/granted.ts'
import { continueJobRun, finishJobRun, progress, runHandler } from '../../jobs/jobs.public.ts'
import { countsOf } from '../file/read-contact-import.ts'
import { giveBackOnFailure } from '../give-back.ts'
import { importOfJob } from '../imports.access.ts'
import { keptLines } from './judge-undo.ts'
import { undoContacts } from './undo-contacts.ts'
import { undoImport } from './undo-import.job.ts'
import { markUndone, nextWritten } from './undo-lines.access.ts'

const CONTACTS_PER_TRANSACTION = 250

interface Ids {
  readonly jobId: string
  readonly importId: string
}

/** REL-1, REL-5: part by part, each marked with what was done; then the import is « annulé ». */
export const undoImportHandler = runHandler(undoImport, (context, ids) =>
  giveBackOnFailure(context, ids, 'done', async () => {
    while (await context.inTransaction((ctx) => undoNext(ctx, ids)));
    await context.inTransaction((ctx) => endUndo(ctx, ids))
  }),
)

/** @returns whether there may be more */
async function undoNext(ctx: Context, ids: Ids): Promise<boolean> {
  const run = await continueJobRun(ctx, ids.jobId)
  const held = run && (await importOfJob(ctx, ids))
  if (!run || !held) return false
  if (held.row.state !== 'undoing') await changeRow(ctx, held, { state: 'undoing' })
  const written = await nextWritten(ctx, ids.importId, null, CONTACTS_PER_TRANSACTION)
  if (!written.length) return false
  const { ends, judged } = await undoContacts(ctx, ids.importId, written)
  await markUndone(ctx, held, ends)
  const counts = Object.fromEntries([...Map.groupBy(ends, ({ undone }) => undone)].map(([what, of]) => [what, of.length]))
  await progress(ctx, run, { done: run.done + written.length, counts, report: keptLines(judged) })
  return written.length === CONTACTS_PER_TRANSACTION
}

async function endUndo(ctx: Context, ids: Ids): Promise<void> {
  const run = await continueJobRun(ctx, ids.jobId)
  const held = run && (await importOfJob(ctx, ids))
  if (!run || !held) return
  await changeRow(ctx, held, { state: 'undone' })
  const counts = (await countsOf(ctx, [ids.importId])).get(ids.importId)?.undone ?? {}
  ctx.record({ kind: 'import.undone', subjectId: ids.importId, data: { counts } })
  await finishJobRun(ctx, run)
}
