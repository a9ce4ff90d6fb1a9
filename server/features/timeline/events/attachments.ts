import type { Context } from '#platform/context/context.ts'
import { addParts, removeParts } from '#platform/rights/granted.ts'
import type { Granted } from '#platform/rights/granted.ts'

/** The files of an event become these; those that stay keep who joined them and when. */
export async function rewriteAttachments(
  ctx: Context,
  event: Granted<'event', 'event.edit'>,
  standing: readonly string[],
  wanted: readonly string[],
): Promise<void> {
  for (const file_id of standing.filter((id) => !wanted.includes(id)))
    await removeParts(ctx, event, 'event_attachment', { file_id })
  const added = wanted.filter((id, index) => !standing.includes(id) && wanted.indexOf(id) === index)
  const stamp = { attached_at: ctx.now, attached_by: ctx.actor.userId }
  await addParts(
    ctx,
    event,
    'event_attachment',
    added.map((file_id) => ({ file_id, ...stamp })),
  )
}
