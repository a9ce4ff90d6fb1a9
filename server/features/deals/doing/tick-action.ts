import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { StepEvent } from '#contract/steps/engine/engine.types.ts'
import type { Occurrence } from '#contract/steps/steps.types.ts'
import type { Context } from '#platform/context/context.ts'
import { addParts, removeParts } from '#platform/rights/granted.ts'
import { eventOfDeal } from '../../timeline/timeline.public.ts'
import { act, conclude, occurrenceIn } from './act.ts'
import { heldRun } from './held-run.ts'
import type { HeldRun } from './held-run.ts'

/** DEAL-52: each tick is dated and signed; ticked already, it stays its first signer's. No version: two people may tick at once. */
export async function tickAction(
  ctx: Context,
  { dealId, eventId, actionId, ticked }: In<typeof contract.tickAction>,
): Promise<Out<typeof contract.tickAction>> {
  const held = await heldRun(ctx, dealId)
  const event = await eventOfDeal(ctx, held.deal, eventId)
  const wanted: StepEvent = ticked
    ? { type: 'tick', occurrenceId: eventId, actionId, at: ctx.now, by: ctx.actor.userId }
    : { type: 'untick', occurrenceId: eventId, actionId }
  const success = act(held, [wanted])
  const stood = held.run.occurrences.find(({ id }) => id === eventId)
  if (isTicked(stood, actionId) === isTicked(occurrenceIn(success, eventId), actionId))
    return conclude(ctx, held, success, eventId)
  if (ticked)
    await addParts(ctx, event, 'event_action_tick', [{ action_id: actionId, ticked_at: ctx.now, ticked_by: ctx.actor.userId }])
  else await removeParts(ctx, event, 'event_action_tick', { action_id: actionId })
  const data = { label: labelOf(held, actionId), ticked }
  ctx.record({ kind: 'event.action_ticked', subjectId: eventId, contactId: event.row.contact_id, data })
  return conclude(ctx, held, success, eventId)
}

const isTicked = (occurrence: Occurrence | undefined, actionId: string): boolean =>
  occurrence?.ticks.some((tick) => tick.actionId === actionId) ?? false

const labelOf = ({ plan }: HeldRun, actionId: string): string =>
  plan.steps.flatMap((step) => step.actions).find(({ id }) => id === actionId)?.label ?? ''
