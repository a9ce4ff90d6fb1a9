import type { DealEventEntry } from '#contract/deals/deals.shapes.ts'
import type { Occurrence, TemplateStep } from '#contract/steps/steps.types.ts'
import type { Context } from '#platform/context/context.ts'
import { addParts } from '#platform/rights/granted.ts'
import {
  admitDealEvent,
  checkEntry,
  eventColumns,
  eventOfDeal,
  insertEvent,
  requireInCharge,
} from '../../timeline/timeline.public.ts'
import type { HeldRun } from './held-run.ts'

type Entry = Omit<DealEventEntry, 'subject' | 'tickedIds'>

/** Who will do it — whoever was chosen, else who is in charge of the deal — and whether the rest of the form holds. */
export async function checkDealEntry(ctx: Context, { deal }: HeldRun, kind: Occurrence['kind'], entry: Entry): Promise<string> {
  const inChargeId = entry.inChargeId ?? deal.row.in_charge_id
  const place = { is_private: deal.row.contact_private, follower_ids: deal.row.follower_ids }
  await requireInCharge(ctx, inChargeId, place)
  await checkEntry(ctx, kind, entry)
  return inChargeId
}

interface Added {
  readonly made: Occurrence
  readonly subject: string
  readonly step: TemplateStep | null
  readonly inChargeId: string
}

/** Writes down an event that the engine let be added, with what the form says and the ticks of the same save. */
export async function writeAdded(
  ctx: Context,
  held: HeldRun,
  entry: Entry,
  { made, subject, step, inChargeId }: Added,
): Promise<void> {
  const { deal } = held
  const dated = { ...entry, subject, inChargeId, startsAt: made.startsAt, dueAt: made.dueAt }
  const values = {
    ...eventColumns(
      {
        ...dated,
        eventTypeId: entry.eventTypeId ?? step?.eventTypeId ?? null,
      },
      ctx.now,
    ),
    id: made.id,
    kind: made.kind,
    status: made.status,
    validated_at: made.validatedAt,
    contact_id: deal.row.contact_id,
    deal_id: deal.id,
    step_id: made.stepId,
    created_at: ctx.now,
    created_by: ctx.actor.userId,
    updated_at: ctx.now,
  }
  await insertEvent(ctx, admitDealEvent(deal), values, [...new Set(entry.attachmentIds)])
  if (made.ticks.length) {
    const ticks = made.ticks.map(({ actionId, at, by }) => ({ action_id: actionId, ticked_at: at, ticked_by: by }))
    await addParts(ctx, await eventOfDeal(ctx, deal, made.id), 'event_action_tick', ticks)
  }
  const data = { subject: values.subject, kind: made.kind, stepId: made.stepId }
  ctx.record({ kind: 'event.created', subjectId: made.id, contactId: deal.row.contact_id, data })
}
