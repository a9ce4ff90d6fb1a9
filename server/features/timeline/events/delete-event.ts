import type * as contract from '#contract/timeline/timeline.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { changeRow } from '#platform/rights/granted.ts'
import { eventFor } from '../timeline.access.ts'

export async function deleteEvent(
  ctx: Context,
  { eventId }: In<typeof contract.deleteEvent>,
): Promise<Out<typeof contract.deleteEvent>> {
  const event = await eventFor(ctx, eventId)
  await changeRow(ctx, event, { deleted_at: ctx.now, deleted_by: ctx.actor.userId })
  const { contact_id: contactId, subject } = event.row
  ctx.record({ kind: 'event.deleted', subjectId: eventId, contactId, data: { subject } })
  return {}
}
