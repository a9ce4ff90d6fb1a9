import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { StepEvent } from '#contract/steps/engine/engine.types.ts'
import type { Context } from '#platform/context/context.ts'
import { act, conclude, occurrenceIn } from './act.ts'
import { heldRun } from './held-run.ts'
import { checkDealEntry, writeAdded } from './write-occurrence.ts'

/** DEAL-51: at any time, in any state of the deal. */
export async function addUnplannedEvent(
  ctx: Context,
  { dealId, kind, status, ...entry }: In<typeof contract.addUnplannedEvent>,
): Promise<Out<typeof contract.addUnplannedEvent>> {
  const held = await heldRun(ctx, dealId)
  const inChargeId = await checkDealEntry(ctx, held, kind, entry)
  const id = ctx.newId()
  const dates = { startsAt: entry.startsAt ?? undefined, dueAt: entry.dueAt }
  const chosen: StepEvent[] = status ? [{ type: 'setStatus', occurrenceId: id, status, at: ctx.now }] : []
  const success = act(held, [{ type: 'addUnplanned', occurrenceId: id, kind, at: ctx.now, ...dates }, ...chosen])
  await writeAdded(ctx, held, entry, { made: occurrenceIn(success, id), subject: entry.subject, step: null, inChargeId })
  return conclude(ctx, held, success, id)
}
