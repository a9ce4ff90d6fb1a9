import type { Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/people.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'

export type Photo = Out<typeof contract.putMyPhoto>

/** The photo before it goes; its bytes are swept. A photo is no version of a card: nobody’s form goes stale. */
export async function hangPhoto(ctx: Context, userId: string, photoId: string | null): Promise<Photo> {
  const before = await ctx.db
    .selectFrom('user')
    .select('photo_file_id')
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', userId)
    .where('deleted_at', 'is', null)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!before) throw notFound()
  await ctx.db
    .updateTable('user')
    .set({ photo_file_id: photoId })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', userId)
    .execute()
  if (before.photo_file_id)
    await ctx.db.deleteFrom('file').where('firm_id', '=', ctx.firmId).where('id', '=', before.photo_file_id).execute()
  if (before.photo_file_id !== photoId) {
    const changes = [{ field: 'photo', before: before.photo_file_id !== null, after: photoId !== null }]
    ctx.record({ kind: 'user.changed', subjectId: userId, data: { changes } })
  }
  return { photoId }
}
