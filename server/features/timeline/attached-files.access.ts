/** Files joined to events, read by whoever sees what they hang on: `places` gives its id and name, as far as one sees it. */
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { FileLine } from '#contract/documents/documents.shapes.ts'
import type { AttachedFile } from '#contract/timeline/timeline.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { visibleEvents } from './timeline.access.ts'

/** More would be read by nobody; the others stand on their events. */
export const MOST_ATTACHED = 500

interface Asked {
  readonly kind: AttachedFile['about']['kind']
  /** Rows (id uuid, name text). */
  readonly places: RawBuilder<unknown>
  /** What an event must be to hang there. */
  readonly hangs: RawBuilder<boolean>
}

export async function filesHanging(ctx: Context, { kind, places, hangs }: Asked): Promise<AttachedFile[]> {
  const { rows } = await sql<FileLine & { aboutId: string; aboutName: string }>`
    select f.id, f.name, f.media_type as "mediaType", f.size, f.created_at as "createdAt", p.id as "aboutId", p.name as "aboutName"
    from (${places}) p join "event" e on e.firm_id = ${ctx.firmId} and e.deleted_at is null and ${hangs}
    join event_attachment h on h.firm_id = e.firm_id and h.event_id = e.id
    join "file" f on f.firm_id = h.firm_id and f.id = h.file_id
    order by f.created_at desc limit ${MOST_ATTACHED}`.execute(guarded(ctx))
  return rows.map(({ aboutId, aboutName, ...file }) => ({ file, about: { kind, id: aboutId, name: aboutName } }))
}

/** Those of the contact's own events. */
export const eventFiles = (ctx: Context, contactId: string): Promise<AttachedFile[]> =>
  filesHanging(ctx, {
    kind: 'event',
    places: sql`${visibleEvents(ctx).select(['e.id', 'e.subject as name']).where('e.contact_id', '=', contactId)}`,
    hangs: sql<boolean>`e.id = p.id`,
  })
