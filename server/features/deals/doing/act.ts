import type { StepAnswer } from '#contract/deals/deals.shapes.ts'
import { applyStepEvents } from '#contract/steps/engine/engine.rules.ts'
import type { StepEvent, StepSuccess } from '#contract/steps/engine/engine.types.ts'
import type { Occurrence } from '#contract/steps/steps.types.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { positionOf } from '../../steps/steps.public.ts'
import { writePosition } from '../deal-writes.access.ts'
import { readDeal } from '../page/read-deal.ts'
import { tellOthers } from '../tell-others.ts'
import type { HeldRun } from './held-run.ts'

/** Asks the engine; its refusal is thrown. All the acts of one save, or none. */
export function act(held: HeldRun, events: readonly StepEvent[]): StepSuccess {
  const outcome = applyStepEvents(held.plan, held.run, events)
  if (!outcome.ok) throw new AppError(outcome.code, outcome.values)
  return outcome
}

export function occurrenceIn(success: StepSuccess, id: string): Occurrence {
  const occurrence = success.run.occurrences.find((one) => one.id === id)
  if (!occurrence) throw notFound()
  return occurrence
}

/**
 * DEAL-82: the deal repeats where it now stands, in the same write. DEAL-53, DEAL-55: the answer carries what to offer.
 * @param eventId the event that was added or changed; null: it is gone
 */
export async function conclude(ctx: Context, held: HeldRun, success: StepSuccess, eventId: string | null): Promise<StepAnswer> {
  await writePosition(ctx, held.deal, positionOf(held.plan, success.run))
  tellOthers(ctx, held.deal.row)
  const offer = success.effects.findLast((effect) => effect.type === 'offerNext')
  return {
    deal: await readDeal(ctx, { dealId: held.deal.id }),
    eventId,
    offeredStepId: offer?.stepId ?? null,
    endReached: success.effects.some((effect) => effect.type === 'endReached'),
  }
}
