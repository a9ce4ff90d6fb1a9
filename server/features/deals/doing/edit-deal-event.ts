import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { StepSuccess } from '#contract/steps/engine/engine.types.ts'
import type { EventKind, Occurrence } from '#contract/steps/steps.types.ts'
import type { Context } from '#platform/context/context.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import { changeRow } from '#platform/rights/granted.ts'
import type { Granted } from '#platform/rights/granted.ts'
import {
  checkEntry,
  eventColumns,
  eventDetails,
  eventOfDeal,
  eventsOfDeal,
  requireInCharge,
  rewriteAttachments,
} from '../../timeline/timeline.public.ts'
import { act, conclude, occurrenceIn } from './act.ts'
import { heldRun } from './held-run.ts'
import type { HeldRun } from './held-run.ts'

type Input = In<typeof contract.editDealEvent>

/** DEAL-52: the form of an event, its status through the engine. The second to save is told who saved (DEAL-45). */
export async function editDealEvent(ctx: Context, input: Input): Promise<Out<typeof contract.editDealEvent>> {
  const held = await heldRun(ctx, input.dealId)
  const event = await eventOfDeal(ctx, held.deal, input.eventId, input.version)
  const hanging = await attachmentsOf(ctx, held, event.id)
  await checkForm(ctx, held, event, input, hanging)
  const { status } = input
  const success = act(
    held,
    status && status !== event.row.status ? [{ type: 'setStatus', occurrenceId: event.id, status, at: ctx.now }] : [],
  )
  const { status: reached, validatedAt } = occurrenceIn(success, event.id)
  const values = { ...columnsOf(event.row, input), status: reached, validated_at: validatedAt }
  await changeRow(ctx, event, values)
  await rewriteAttachments(ctx, event, hanging, input.attachmentIds)
  const changes = changesBetween(event.row, values)
  ctx.record({ kind: 'event.changed', subjectId: event.id, contactId: event.row.contact_id, data: { changes } })
  return conclude(ctx, held, redated(success, event.id, values), event.id)
}

async function attachmentsOf(ctx: Context, { deal }: HeldRun, eventId: string): Promise<string[]> {
  const [detail] = await eventDetails(ctx, eventsOfDeal(ctx, deal).where('e.id', '=', eventId))
  return detail?.attachments.map(({ id }) => id) ?? []
}

async function checkForm(
  ctx: Context,
  { deal }: HeldRun,
  event: Granted<'event', 'event.edit'>,
  input: Input,
  hanging: string[],
) {
  const { in_charge_id, kind } = event.row
  const place = { is_private: deal.row.contact_private, follower_ids: deal.row.follower_ids }
  if (input.inChargeId && input.inChargeId !== in_charge_id) await requireInCharge(ctx, input.inChargeId, place)
  await checkEntry(ctx, kind as EventKind, input, hanging)
}

/** Dates left out of the form stay; an event of a deal always has a start. */
function columnsOf(row: Granted<'event', 'event.edit'>['row'], input: Input) {
  const startsAt = input.startsAt ?? row.starts_at ?? row.created_at
  const dueAt = input.dueAt === undefined ? row.due_at : input.dueAt
  return eventColumns({ ...input, startsAt, dueAt, inChargeId: input.inChargeId ?? row.in_charge_id }, row.created_at)
}

/** The run with the dates that the form gave the event: where the deal stands follows them. */
function redated(success: StepSuccess, id: string, dates: { starts_at: string | null; due_at: string | null }): StepSuccess {
  const date = (one: Occurrence): Occurrence =>
    one.id === id ? { ...one, startsAt: dates.starts_at ?? one.startsAt, dueAt: dates.due_at } : one
  return { ...success, run: { ...success.run, occurrences: success.run.occurrences.map(date) } }
}
