import type * as contract from '#contract/timeline/timeline.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { changeRow } from '#platform/rights/granted.ts'
import { deletedEventFor } from '../timeline.access.ts'
import { readEvent } from './read-event.ts'

/** REL-5: what was deleted a moment ago, or long ago, comes back as it was. */
export async function restoreEvent(
  ctx: Context,
  { eventId }: In<typeof contract.restoreEvent>,
): Promise<Out<typeof contract.restoreEvent>> {
  const event = await deletedEventFor(ctx, eventId)
  await changeRow(ctx, event, { deleted_at: null, deleted_by: null })
  const { contact_id: contactId, subject } = event.row
  ctx.record({ kind: 'event.restored', subjectId: eventId, contactId, data: { subject } })
  return readEvent(ctx, { eventId })
}
