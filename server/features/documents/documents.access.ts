/**
 * Who may read a file: whoever deposited it or had it made, and whoever sees what it hangs on. What it may hang on is said
 * by the features that hang files, each with its own right (`FilePlace`); the router brings them together.
 */
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { ownerOf } from '#platform/rights/eyes.ts'

/** Does this file hang on something of this feature that the user sees? */
export type FilePlace = (ctx: Context, fileId: string) => Promise<boolean>

const fileRow = (ctx: Context, id: string) =>
  ctx.db.selectFrom('file').selectAll().where('firm_id', '=', ctx.firmId).where('id', '=', id).executeTakeFirst()

/** The file, if this user may read it; else it does not exist. */
export async function fileFor(ctx: Context, id: string, places: readonly FilePlace[]) {
  const file = await fileRow(ctx, id)
  if (!file) throw notFound()
  if (file.created_by === ownerOf(ctx.actor)) return file
  for (const sees of places) if (await sees(ctx, id)) return file
  throw notFound()
}
