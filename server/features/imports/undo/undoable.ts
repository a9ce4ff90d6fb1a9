import { AppError } from '#platform/errors/app-error.ts'
import type { Context } from '#platform/context/context.ts'
import type { HeldImport } from '../imports.access.ts'
import { refuseState } from '../import-row.ts'

/** REL-5: what was written may be undone for ninety days. @returns until when */
export function requireUndoable(ctx: Context, row: HeldImport['row']): string {
  refuseState(row, 'done', 'failed')
  const until = row.undoable_until
  if (!until || until < ctx.now) throw new AppError('import.undo_too_late')
  return until
}
