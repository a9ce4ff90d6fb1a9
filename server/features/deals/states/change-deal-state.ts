import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { heldRun } from '../doing/held-run.ts'
import { readDeal } from '../page/read-deal.ts'
import { mayTakeState, writeState } from './change-state.ts'

export async function changeDealState(
  ctx: Context,
  { dealId, version, state }: In<typeof contract.changeDealState>,
): Promise<Out<typeof contract.changeDealState>> {
  const held = await heldRun(ctx, dealId, version)
  orThrow(mayTakeState(held, state))
  await writeState(ctx, held, state)
  return readDeal(ctx, { dealId })
}
