import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { changeRow } from '#platform/rights/granted.ts'
import { readDeal } from '../page/read-deal.ts'
import { tellOthers } from '../tell-others.ts'
import { deletedDealFor, requireStandingContact } from './deleted-deal.access.ts'

export async function restoreDeal(
  ctx: Context,
  { dealId }: In<typeof contract.restoreDeal>,
): Promise<Out<typeof contract.restoreDeal>> {
  const deal = await deletedDealFor(ctx, dealId)
  await requireStandingContact(ctx, deal)
  await changeRow(ctx, deal, { deleted_at: null, deleted_by: null })
  const { name, contact_id: contactId } = deal.row
  ctx.record({ kind: 'deal.restored', subjectId: dealId, contactId, data: { name } })
  tellOthers(ctx, deal.row)
  return readDeal(ctx, { dealId })
}
