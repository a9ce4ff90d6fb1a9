import type { Context } from '#platform/context/context.ts'
import { changeRow } from '#platform/rights/granted.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { dealsFor } from '../deals.access.ts'
import { tellOthers } from '../tell-others.ts'

/** Into the trash, with its events: they are seen through it alone. */
export async function bin(ctx: Context, deal: Granted<'deal', 'deal.delete'>): Promise<void> {
  await changeRow(ctx, deal, { deleted_at: ctx.now, deleted_by: ctx.actor.userId })
  const { name, contact_id: contactId } = deal.row
  ctx.record({ kind: 'deal.deleted', subjectId: deal.id, contactId, data: { name } })
  tellOthers(ctx, deal.row)
}

/** DEAL-81: several at once; those the user may not delete are left. @returns the ids of those that went */
export async function deleteDeals(ctx: Context, dealIds: readonly string[]): Promise<string[]> {
  const deals = await dealsFor(ctx, dealIds, 'deal.delete')
  for (const deal of deals) await bin(ctx, deal)
  return deals.map(({ id }) => id)
}
