import type { In } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/people.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import type { Call, Download } from '#platform/http/routes.ts'

/** ORG-20: seen by every colleague. */
export async function readUserPhoto(
  ctx: Context,
  { userId }: In<typeof contract.readUserPhoto>,
  { files }: Call,
): Promise<Download> {
  const file = await ctx.db
    .selectFrom('user as u')
    .innerJoin('file as f', (join) => join.onRef('f.firm_id', '=', 'u.firm_id').onRef('f.id', '=', 'u.photo_file_id'))
    .select(['f.id', 'f.name', 'f.media_type', 'f.size'])
    .where('u.firm_id', '=', ctx.firmId)
    .where('u.id', '=', userId)
    .executeTakeFirst()
  if (!file) throw notFound()
  return { name: file.name, mediaType: file.media_type, size: file.size, open: () => files.open(ctx.firmId, file.id) }
}
