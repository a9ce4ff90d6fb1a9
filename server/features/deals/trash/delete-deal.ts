import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { dealFor } from '../deals.access.ts'
import { bin } from './delete-deals.ts'

export async function deleteDeal(
  ctx: Context,
  { dealId }: In<typeof contract.deleteDeal>,
): Promise<Out<typeof contract.deleteDeal>> {
  await bin(ctx, await dealFor(ctx, dealId, 'deal.delete'))
  return {}
}
