import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { StepEvent } from '#contract/steps/engine/engine.types.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { act, conclude, occurrenceIn } from './act.ts'
import { heldRun } from './held-run.ts'
import { checkDealEntry, writeAdded } from './write-occurrence.ts'

/** DEAL-50, DEAL-52: a step is begun, and may be ticked and finished in the same save. */
export async function addStepEvent(
  ctx: Context,
  { dealId, stepId, status, tickedIds, ...entry }: In<typeof contract.addStepEvent>,
): Promise<Out<typeof contract.addStepEvent>> {
  const held = await heldRun(ctx, dealId)
  const step = held.plan.steps.find(({ id }) => id === stepId)
  if (!step) throw notFound()
  const inChargeId = await checkDealEntry(ctx, held, step.kind, entry)
  const id = ctx.newId()
  const dates = { startsAt: entry.startsAt ?? undefined, dueAt: entry.dueAt }
  const ticks = tickedIds.map((actionId): StepEvent => ({
    type: 'tick',
    occurrenceId: id,
    actionId,
    at: ctx.now,
    by: ctx.actor.userId,
  }))
  const chosen: StepEvent[] = status ? [{ type: 'setStatus', occurrenceId: id, status, at: ctx.now }] : []
  const success = act(held, [{ type: 'add', occurrenceId: id, stepId, at: ctx.now, ...dates }, ...ticks, ...chosen])
  await writeAdded(ctx, held, entry, {
    step,
    inChargeId,
    made: occurrenceIn(success, id),
    subject: entry.subject ?? step.subject,
  })
  return conclude(ctx, held, success, id)
}
