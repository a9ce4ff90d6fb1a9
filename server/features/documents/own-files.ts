import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'

/** What a file deposited by hand is kept for. */
export const DEPOSITED = 'attachment'

/**
 * Files about to hang on something: each was deposited by this user, so that nobody can reach another's file by hanging
 * it on a record of their own.
 */
export async function requireOwnFiles(ctx: Context, fileIds: readonly string[]): Promise<void> {
  if (!fileIds.length) return
  const wanted = [...new Set(fileIds)]
  const own = await ctx.db
    .selectFrom('file')
    .select('id')
    .where('firm_id', '=', ctx.firmId)
    .where('id', 'in', wanted)
    .where('created_by', '=', ctx.actor.userId)
    .where('purpose', '=', DEPOSITED)
    .execute()
  if (own.length < wanted.length) throw new AppError('document.not_yours')
}
