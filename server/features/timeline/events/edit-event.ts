import type * as contract from '#contract/timeline/timeline.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { EventKind, EventStatus } from '#contract/steps/steps.types.ts'
import type { Context } from '#platform/context/context.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import { changeRow } from '#platform/rights/granted.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { contactFor } from '../../contacts/contacts.public.ts'
import { eventFor } from '../timeline.access.ts'
import { rewriteAttachments } from './attachments.ts'
import { checkEntry, eventColumns } from './event-columns.ts'
import { requireInCharge } from './in-charge.ts'
import { plainEventTo } from './plain-event.rules.ts'
import { readEvent } from './read-event.ts'
import { settled } from './settled.ts'

export async function editEvent(
  ctx: Context,
  { eventId, version, status, ...entry }: In<typeof contract.editEvent>,
): Promise<Out<typeof contract.editEvent>> {
  const event = await eventFor(ctx, eventId, version)
  const { row } = event
  const inChargeId = entry.inChargeId ?? row.in_charge_id
  if (inChargeId !== row.in_charge_id) {
    await requireInCharge(ctx, inChargeId, (await contactFor(ctx, row.contact_id, 'event.create')).row)
  }
  const { attachments } = await readEvent(ctx, { eventId })
  const hanging = attachments.map(({ id }) => id)
  await checkEntry(ctx, row.kind as EventKind, entry, hanging)
  const after = settled(plainEventTo(occurrenceOf(row), status, ctx.now), eventId)
  const moved = { status: after.status, validated_at: after.validatedAt }
  const values = { ...eventColumns({ ...entry, inChargeId }, row.created_at), ...moved }
  await changeRow(ctx, event, values)
  await rewriteAttachments(ctx, event, hanging, entry.attachmentIds)
  const changes = changesBetween(row, values)
  ctx.record({ kind: 'event.changed', subjectId: eventId, contactId: row.contact_id, data: { changes } })
  return readEvent(ctx, { eventId })
}

const occurrenceOf = (row: Granted<'event', 'event.edit'>['row']) => ({
  id: row.id,
  stepId: null,
  kind: row.kind as EventKind,
  status: row.status as EventStatus,
  createdAt: row.created_at,
  startsAt: row.starts_at ?? row.created_at,
  dueAt: row.due_at,
  validatedAt: row.validated_at,
  ticks: [],
})
