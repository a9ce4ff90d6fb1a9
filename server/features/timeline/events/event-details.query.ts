import { sql } from 'kysely'
import type { FileLine } from '#contract/documents/documents.shapes.ts'
import type { Named } from '#contract/kernel/fields.ts'
import type { EventKind, EventStatus } from '#contract/steps/steps.types.ts'
import { eventDue } from '#contract/timeline/timeline.rules.ts'
import type { EventDetail } from '#contract/timeline/timeline.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { keyed } from '#platform/database/keyed.ts'
import type { VisibleEvents } from '../timeline.access.ts'

const personSql = (column: string) => sql<Named | null>`
  (select json_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) from "user" p
   where p.firm_id = e.firm_id and p.id = ${sql.ref(column)})`

const typeSql = sql<EventDetail['eventType']>`
  (select json_build_object('id', y.id, 'name', y.name, 'colour', y.colour) from event_type y
   where y.firm_id = e.firm_id and y.id = e.event_type_id)`

const isoSql = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const attachmentsSql = sql<FileLine[]>`
  coalesce((select json_agg(json_build_object('id', f.id, 'name', f.name, 'mediaType', f.media_type, 'size', f.size,
      'createdAt', ${isoSql('f.created_at')}) order by h.attached_at, f.name)
    from event_attachment h join file f on f.firm_id = h.firm_id and f.id = h.file_id
    where h.firm_id = e.firm_id and h.event_id = e.id), '[]')`

const ticksSql = sql<EventDetail['ticks']>`
  coalesce((select json_agg(json_build_object('actionId', t.action_id, 'at', ${isoSql('t.ticked_at')},
      'by', json_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name)) order by t.ticked_at)
    from event_action_tick t join "user" p on p.firm_id = t.firm_id and p.id = t.ticked_by
    where t.firm_id = e.firm_id and t.event_id = e.id), '[]')`

/** Events that this user may see, with all they hold, in the order they were written. */
export async function eventDetails(ctx: Context, events: VisibleEvents): Promise<EventDetail[]> {
  const rows = await events
    .modifyFront(keyed)
    .selectAll('e')
    .select([
      personSql('e.in_charge_id').as('in_charge'),
      personSql('e.created_by').as('author'),
      typeSql.as('event_type'),
      attachmentsSql.as('attachments'),
      ticksSql.as('ticks'),
    ])
    .orderBy('e.created_at')
    .orderBy('e.id')
    .execute()
  return rows.map((row) => detail(row, ctx.now))
}

type Row = Awaited<ReturnType<ReturnType<VisibleEvents['selectAll']>['execute']>>[number] & {
  in_charge: Named | null
  author: Named | null
  event_type: EventDetail['eventType']
  attachments: FileLine[]
  ticks: EventDetail['ticks']
}

function detail(row: Row, now: string): EventDetail {
  const event = { kind: row.kind as EventKind, status: row.status as EventStatus, startsAt: row.starts_at, dueAt: row.due_at }
  return {
    ...event,
    id: row.id,
    version: row.version,
    subject: row.subject,
    eventType: row.event_type,
    at: row.occurs_at,
    endsAt: row.ends_at,
    due: eventDue(event, now),
    validatedAt: row.validated_at,
    inCharge: row.in_charge ?? { id: row.in_charge_id, name: '' },
    place: row.place ?? '',
    notes: row.notes ?? '',
    attachments: row.attachments,
    createdAt: row.created_at,
    createdBy: row.author,
    dealId: row.deal_id,
    stepId: row.step_id,
    ticks: row.ticks,
  }
}
