import type * as contract from '#contract/deals/deals.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { maskNir } from '#contract/contacts/nir.rules.ts'
import type { DealState } from '#contract/deals/deals.types.ts'
import { DEAL_STATE_LABELS } from '#contract/deals/deals.labels.ts'
import { isTerminal } from '#contract/deals/states.rules.ts'
import { allow, refuse } from '#contract/kernel/verdict.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import { changeRow } from '#platform/rights/granted.ts'
import { requireInCharge } from '../timeline/timeline.public.ts'
import { heldDeal } from './deal-writes.access.ts'
import { seenDeal } from './page/seen-deal.ts'
import { tellOthers } from './tell-others.ts'

/** DEAL-40. DEAL-56: once it is over, who was in charge stays as it was. */
export async function editDeal(
  ctx: Context,
  { dealId, version, ...wanted }: In<typeof contract.editDeal>,
): Promise<Out<typeof contract.editDeal>> {
  const { deal, type } = await heldDeal(ctx, dealId, version)
  const { row } = deal
  if (wanted.inChargeId !== row.in_charge_id) {
    const state = row.state as DealState
    orThrow(isTerminal(type, state) ? refuse('deal.already_closed', { state: DEAL_STATE_LABELS[state] }) : allow())
    await requireInCharge(ctx, wanted.inChargeId, { is_private: row.contact_private, follower_ids: row.follower_ids })
  }
  const values = {
    name: wanted.name,
    potential_cents: wanted.potentialCents,
    probability: wanted.probability,
    notes: maskNir(wanted.notes).text || null,
    in_charge_id: wanted.inChargeId,
  }
  await changeRow(ctx, deal, values)
  const changes = changesBetween(row, values)
  if (changes.length) ctx.record({ kind: 'deal.changed', subjectId: dealId, contactId: row.contact_id, data: { changes } })
  tellOthers(ctx, { ...row, in_charge_id: wanted.inChargeId })
  return { deal: await seenDeal(ctx, dealId) }
}
