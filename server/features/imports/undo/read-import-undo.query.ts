import type * as contract from '#contract/imports/undo/undo.contract.ts'
import type { ReportLine } from '#contract/jobs/jobs.shapes.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { ownImports } from '../imports.access.ts'
import { judgeUndo, keptLines } from './judge-undo.ts'
import { requireUndoable } from './undoable.ts'
import { nextWritten } from './undo-lines.access.ts'

const CONTACTS_AT_ONCE = 2_000
const SHOWN = 50

/** REL-5: said before anything is undone: how many contacts go, come back, or stay, and why those. */
export async function readImportUndo(
  ctx: Context,
  { importId }: In<typeof contract.readImportUndo>,
): Promise<Out<typeof contract.readImportUndo>> {
  const row = await ownImports(ctx).selectAll('i').where('i.id', '=', importId).executeTakeFirst()
  if (!row) throw notFound()
  const until = requireUndoable(ctx, row)
  const counts = { trashed: 0, restored: 0, kept: 0 }
  const shown: ReportLine[] = []
  let after: string | null = null
  do {
    const written = await nextWritten(ctx, importId, after, CONTACTS_AT_ONCE)
    const judged = written.length ? await judgeUndo(ctx, importId, written) : []
    for (const { verdict, written: one } of judged) counts[verdict.ok ? (one.created ? 'trashed' : 'restored') : 'kept']++
    if (shown.length < SHOWN) shown.push(...keptLines(judged).slice(0, SHOWN - shown.length))
    after = written.length === CONTACTS_AT_ONCE ? (written.at(-1)?.contactId ?? null) : null
  } while (after)
  return { version: row.version, until, ...counts, keptLines: shown }
}
