import { sql } from 'kysely'
import { EVENT_KINDS } from '#contract/steps/steps.types.ts'
import type { EventKind } from '#contract/steps/steps.types.ts'
import { eventDue } from '#contract/timeline/timeline.rules.ts'
import type { EventDetail, TimelineLine } from '#contract/timeline/timeline.shapes.ts'
import type { LineKind } from '#contract/timeline/timeline.types.ts'
import type { Context } from '#platform/context/context.ts'
import { plainText } from '#platform/text/rich-text.rules.ts'
import { eventFiles } from './attached-files.access.ts'
import { eventDetails } from './events/event-details.query.ts'
import { holdsWords } from './folded.sql.ts'
import type { TimelineFilter, TimelineSource } from './sources.ts'
import { contactNameSql, visibleEvents } from './timeline.access.ts'

const EXCERPT = 240
const isEventKind = (kind: LineKind): kind is EventKind => kind !== 'deal'
const searched = sql`e.subject || ' ' || coalesce(e.place, '') || ' ' || coalesce(e.notes, '')`

/** Due date, or start for what happens at a time (`dueOf`). */
const dueSql = sql<string>`coalesce(e.due_at, case when e.kind in ('appointment', 'reminder') then e.starts_at end)`

/** Events that belong to no deal: those of a deal stand on the deal's own line. */
export const eventSource: TimelineSource = {
  keys(ctx, contactId, { kinds, eventTypeId, words }: TimelineFilter) {
    const wanted = kinds.length ? kinds.filter(isEventKind) : EVENT_KINDS
    if (!wanted.length) return null
    const query = visibleEvents(ctx)
      .select(['e.id', 'e.occurs_at as at'])
      .where('e.contact_id', '=', contactId)
      .$if(wanted.length < EVENT_KINDS.length, (of) => of.where('e.kind', 'in', wanted))
      .$if(eventTypeId !== null, (of) => of.where('e.event_type_id', '=', eventTypeId))
      .$if(words.length > 0, (of) => of.where(holdsWords(searched, words)))
      .orderBy('e.occurs_at', 'desc')
      .orderBy('e.id', 'desc')
    return sql`${query}`
  },

  async lines(ctx, ids) {
    const events = await eventDetails(ctx, visibleEvents(ctx).where(sql<boolean>`e.id = any (${[...ids]}::uuid[])`))
    return events.map(line)
  },

  files: eventFiles,

  workKeys: (ctx) => sql`${openEvents(ctx).select(['e.id', dueSql.as('due')])}`,

  async workLines(ctx, ids) {
    const rows = await openEvents(ctx)
      .select(['e.id', 'e.kind', 'e.subject', 'e.contact_id', dueSql.as('due_at')])
      .select(contactNameSql.as('contact'))
      .where('e.id', 'in', [...ids])
      .execute()
    return rows.map((row) => {
      const kind = row.kind as EventKind
      const due = eventDue({ kind, status: 'todo', startsAt: row.due_at, dueAt: row.due_at }, ctx.now)
      const contact = { id: row.contact_id, name: row.contact }
      return {
        key: row.id,
        eventId: row.id,
        dealId: null,
        deal: null,
        contact,
        kind,
        subject: row.subject,
        dueAt: row.due_at,
        due,
      }
    })
  },
}

const openEvents = (ctx: Context) =>
  visibleEvents(ctx)
    .where('e.in_charge_id', '=', ctx.actor.userId)
    .where('e.status', 'in', ['todo', 'doing'])
    .where(dueSql, 'is not', null)

function line(event: EventDetail): TimelineLine {
  const { attachments, notes, ...shown } = event
  return { ...shown, type: 'event', attachments: attachments.length, excerpt: plainStart(notes) }
}

function plainStart(html: string): string {
  const text = plainText(html).replace(/\s+/g, ' ')
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT - 1).trimEnd()}…` : text
}
