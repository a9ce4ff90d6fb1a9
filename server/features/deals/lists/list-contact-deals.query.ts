import { sql } from 'kysely'
import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { totalOf } from '#platform/database/total.ts'
import { visibleDeals } from '../deals.access.ts'
import { dealLines } from './deal-lines.query.ts'

/** Visible deals of a contact: also those that being in charge opens, without the contact's file (ORG-18). */
export async function listContactDeals(
  ctx: Context,
  { contactId, offset, limit }: In<typeof contract.listContactDeals>,
): Promise<Out<typeof contract.listContactDeals>> {
  const deals = visibleDeals(ctx).where('d.contact_id', '=', contactId)
  const page = await deals
    .select(['d.id', sql`d.created_at`.as('at')])
    .orderBy('d.created_at', 'desc')
    .orderBy('d.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
  const ids = page.map(({ id }) => id)
  const [lines, total] = await Promise.all([dealLines(ctx, ids), totalOf(ctx, deals, { offset, limit, found: ids.length })])
  return { rows: ids.flatMap((id) => lines.get(id) ?? []), total }
}
