import type * as contract from '#contract/timeline/timeline.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../../contacts/contacts.public.ts'
import { admitEvent, insertEvent } from '../timeline.access.ts'
import { checkEntry, eventColumns } from './event-columns.ts'
import { requireInCharge } from './in-charge.ts'
import { newPlainEvent } from './plain-event.rules.ts'
import { readEvent } from './read-event.ts'
import { settled } from './settled.ts'

export async function addEvent(
  ctx: Context,
  { contactId, kind, status, ...entry }: In<typeof contract.addEvent>,
): Promise<Out<typeof contract.addEvent>> {
  const admitted = await admitEvent(ctx, contactId)
  const contact = await contactFor(ctx, contactId, 'event.create')
  const inChargeId = entry.inChargeId ?? ctx.actor.userId
  await requireInCharge(ctx, inChargeId, contact.row)
  await checkEntry(ctx, kind, entry)
  const id = ctx.newId()
  const made = settled(newPlainEvent(id, kind, status, ctx.now), id)
  const values = {
    ...eventColumns(
      {
        ...entry,
        inChargeId,
      },
      ctx.now,
    ),
    id,
    kind,
    contact_id: contactId,
    status: made.status,
    validated_at: made.validatedAt,
    created_at: ctx.now,
    created_by: ctx.actor.userId,
    updated_at: ctx.now,
  }
  await insertEvent(ctx, admitted, values, [...new Set(entry.attachmentIds)])
  ctx.record({ kind: 'event.created', subjectId: id, contactId, data: { subject: values.subject, kind, stepId: null } })
  return readEvent(ctx, { eventId: id })
}
