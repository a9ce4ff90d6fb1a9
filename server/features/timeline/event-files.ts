import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { visibleEvents } from './timeline.access.ts'

/** Files joined to events of contacts that the user sees (`FilePlace`). */
export async function seesEventFile(ctx: Context, fileId: string): Promise<boolean> {
  const event = await visibleEvents(ctx)
    .select('e.id')
    .where(sql<boolean>`exists (select from event_attachment h
      where h.firm_id = e.firm_id and h.event_id = e.id and h.file_id = ${fileId})`)
    .limit(1)
    .executeTakeFirst()
  return event !== undefined
}
