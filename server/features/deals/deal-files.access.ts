/** Files joined to events of deals are read by whoever sees the deal (`FilePlace`). */
import { sql } from 'kysely'
import type { AttachedFile } from '#contract/timeline/timeline.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { filesHanging } from '../timeline/timeline.public.ts'
import { visibleDeals } from './deals.access.ts'

export async function seesDealFile(ctx: Context, fileId: string): Promise<boolean> {
  const deal = await visibleDeals(ctx)
    .select('d.id')
    .where(
      sql<boolean>`d.id in (select e.deal_id from event_attachment h join event e on e.firm_id = h.firm_id and e.id = h.event_id
        where h.firm_id = ${ctx.firmId} and h.file_id = ${fileId} and e.deleted_at is null)`,
    )
    .limit(1)
    .executeTakeFirst()
  return deal !== undefined
}

/** Those of the contact's deals that this user sees. */
export const dealFiles = (ctx: Context, contactId: string): Promise<AttachedFile[]> =>
  filesHanging(ctx, {
    kind: 'deal',
    places: sql`${visibleDeals(ctx).select(['d.id', 'd.name']).where('d.contact_id', '=', contactId)}`,
    hangs: sql<boolean>`e.deal_id = p.id`,
  })
