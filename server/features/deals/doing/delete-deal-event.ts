import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { changeRow } from '#platform/rights/granted.ts'
import { eventOfDeal } from '../../timeline/timeline.public.ts'
import { act, conclude } from './act.ts'
import { heldRun } from './held-run.ts'

/** Refused when a later step, or the state of the deal, rests on it. */
export async function deleteDealEvent(
  ctx: Context,
  { dealId, eventId }: In<typeof contract.deleteDealEvent>,
): Promise<Out<typeof contract.deleteDealEvent>> {
  const held = await heldRun(ctx, dealId)
  const event = await eventOfDeal(ctx, held.deal, eventId)
  const success = act(held, [{ type: 'remove', occurrenceId: eventId }])
  await changeRow(ctx, event, { deleted_at: ctx.now, deleted_by: ctx.actor.userId })
  const { contact_id: contactId, subject } = event.row
  ctx.record({ kind: 'event.deleted', subjectId: eventId, contactId, data: { subject } })
  return conclude(ctx, held, success, null)
}
