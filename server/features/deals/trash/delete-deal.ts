import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { changeRow } from '#platform/rights/granted.ts'
import { dealFor } from '../deals.access.ts'
import { tellOthers } from '../tell-others.ts'

/** Its events go with it: they are seen through it alone. */
export async function deleteDeal(
  ctx: Context,
  { dealId }: In<typeof contract.deleteDeal>,
): Promise<Out<typeof contract.deleteDeal>> {
  const deal = await dealFor(ctx, dealId, 'deal.delete')
  await changeRow(ctx, deal, { deleted_at: ctx.now, deleted_by: ctx.actor.userId })
  const { name, contact_id: contactId } = deal.row
  ctx.record({ kind: 'deal.deleted', subjectId: dealId, contactId, data: { name } })
  tellOthers(ctx, deal.row)
  return {}
}
