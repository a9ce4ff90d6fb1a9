import type * as contract from '#contract/timeline/timeline.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { visibleEvents } from '../timeline.access.ts'
import { eventDetails } from './event-details.query.ts'

export async function readEvent(
  ctx: Context,
  { eventId }: In<typeof contract.readEvent>,
): Promise<Out<typeof contract.readEvent>> {
  const [event] = await eventDetails(ctx, visibleEvents(ctx).where('e.id', '=', eventId))
  if (!event) throw notFound()
  return event
}
