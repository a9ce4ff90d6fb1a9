import * as contract from '#contract/timeline/timeline.contract.ts'
import { aContact } from '#features/contacts/contacts.factory.ts'
import { actingAs } from '#features/organisation/organisation.factory.ts'
import { addEvent } from '#features/timeline/events/add-event.ts'
import { deleteEvent } from '#features/timeline/events/delete-event.ts'
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
    const types = await firm.runtime.pool.query<{ id: string }>(
      `select id from event_type where firm_id = $1 and kind = 'note'`,
      [firm.id],
    )
    return { contactId, eventId: standing.id, goneId: gone.id, ownerId: owner.id, eventTypeId: types.rows[0]!.id }
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
  ],
)
