import { EVENT_KIND_LABELS, EVENT_STATUS_LABELS } from '#contract/steps/steps.labels.ts'
import type { EventDetail } from '#contract/timeline/timeline.shapes.ts'
import { plainText } from '#platform/text/rich-text.rules.ts'
import { instantWords } from '../contacts/contacts.public.ts'
import type { DataSource, Section } from '../contacts/contacts.public.ts'
import { eventDetails } from './events/event-details.query.ts'
import { visibleEvents } from './timeline.access.ts'

type ShownEvent = Pick<EventDetail, 'at' | 'kind' | 'status' | 'subject' | 'inCharge' | 'place' | 'notes' | 'attachments'>

export const eventSection = (title: string, events: readonly ShownEvent[]): Section => ({
  title,
  headings: ['Date', 'Nature', 'Statut', 'Objet', 'Chargé', 'Lieu', 'Notes', 'Fichiers'],
  rows: events.map((event) => [
    instantWords(event.at),
    EVENT_KIND_LABELS[event.kind],
    EVENT_STATUS_LABELS[event.status],
    event.subject,
    event.inCharge.name,
    event.place,
    plainText(event.notes),
    event.attachments.map(({ name }) => name).join('\n'),
  ]),
})

/** COMP-6: the events of a contact that belong to no deal. */
export const eventData: DataSource = {
  name: 'events',
  async gather(ctx, contactId) {
    const events = await eventDetails(ctx, visibleEvents(ctx).where('e.contact_id', '=', contactId))
    return { data: events, sections: [eventSection('Suivi', events)], files: events.flatMap((event) => event.attachments) }
  },
}
