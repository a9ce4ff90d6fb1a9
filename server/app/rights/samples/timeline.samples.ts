import * as types from '#contract/timeline/event-type-settings.contract.ts'
import * as contract from '#contract/timeline/timeline.contract.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { addEvent } from '#features/timeline/events/add-event.ts'
import { deleteEvent } from '#features/timeline/events/delete-event.ts'
import { newId } from '#platform/ids/new-id.ts'
import { samplesOf } from '../sample.ts'

const ENTRY = {
  eventTypeId: null,
  startsAt: null,
  endsAt: null,
  dueAt: '2026-12-01T09:00:00.000Z',
  place: '',
  notes: '',
  attachmentIds: [],
}

/** A task of a client of the owner's, outside any deal, the owner in charge; another in the bin. */
export const timelineSamples = samplesOf(
  async ({ firm, owner }) => {
    const { id: contactId } = await aContact(firm, { adviser: owner })
    const event = (subject: string) =>
      actingAs(firm, firm.administrator, (ctx) =>
        addEvent(ctx, { ...ENTRY, contactId, kind: 'task', subject, inChargeId: owner.id }),
      )
    const [standing, gone] = [await event('À faire'), await event('À la corbeille')]
    await actingAs(firm, firm.administrator, (ctx) => deleteEvent(ctx, { eventId: gone.id }))
    const { rows } = await firm.runtime.pool.query<{ id: string }>(
      `select id from event_type where firm_id = $1 and kind = 'note'`,
      [firm.id],
    )
    const [first, second] = rows
    return {
      contactId,
      eventId: standing.id,
      goneId: gone.id,
      ownerId: owner.id,
      eventTypeId: first!.id,
      otherTypeId: second!.id,
    }
  },
  (on) => [
    on.list(
      contract.listTimeline,
      ({ contactId }) => ({ contactId }),
      ({ rows }, { eventId }) => rows.some(({ id }) => id === eventId),
    ),
    on.list(
      contract.listMyWork,
      () => ({ limit: 200 }),
      (answer, { eventId }) => JSON.stringify(answer).includes(eventId),
    ),
    on.record(contract.listAttachedFiles, ({ contactId }) => ({ contactId })),
    on.record(contract.readEvent, ({ eventId }) => ({ eventId })),
    on.record(contract.addEvent, ({ contactId, ownerId, eventTypeId }) => ({
      contactId,
      kind: 'note' as const,
      subject: 'Entretien',
      inChargeId: ownerId,
      eventTypeId,
    })),
    on.record(contract.editEvent, ({ eventId }) => ({ eventId, version: 1, subject: 'Renommée' })),
    on.record(contract.deleteEvent, ({ eventId }) => ({ eventId })),
    on.record(contract.restoreEvent, ({ goneId }) => ({ eventId: goneId })),
    on.anywhere(contract.listEventTypes, () => ({})),
    on.list(
      types.listEventTypeSettings,
      () => ({ kind: 'note' as const }),
      (answer, { eventTypeId }) => answer.types.some(({ id }) => id === eventTypeId),
    ),
    on.anywhere(types.addEventType, () => ({ kind: 'note' as const, name: `Type ${newId()}` })),
    on.record(types.changeEventType, ({ eventTypeId }) => ({ typeId: eventTypeId, name: `Type ${newId()}` })),
    on.anywhere(types.orderEventTypes, ({ eventTypeId }) => ({ kind: 'note' as const, order: [eventTypeId] })),
    on.record(types.deleteEventType, ({ eventTypeId, otherTypeId }) => ({ typeId: eventTypeId, replacedById: otherTypeId })),
  ],
)
