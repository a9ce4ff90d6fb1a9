/**
 * REL-5: what is in the trash is seen, and brought back, by whoever might have put it there (DEAL-81). CON-40: a deal does
 * not come back before its contact.
 */
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { grantRow } from '#platform/rights/granted.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { dealsWithin, mayWithDeal } from '../deals.access.ts'

export async function deletedDealFor(ctx: Context, id: string): Promise<Granted<'deal', 'deal.delete'>> {
  const row = await guarded(ctx)
    .selectFrom('deal as d')
    .selectAll('d')
    .where('d.firm_id', '=', ctx.firmId)
    .where('d.deleted_at', 'is not', null)
    .where('d.id', '=', id)
    .where(dealsWithin(ctx.actor))
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  const facts = { inChargeId: row.in_charge_id, createdBy: row.created_by, state: row.state }
  if (!mayWithDeal(ctx.actor, facts, 'deal.delete')) throw new AppError('forbidden', { right: 'deal.delete' })
  return grantRow('deal', 'deal.delete', row)
}

/** Refuses while the contact is in the trash; else holds it, so that it does not go there meanwhile. */
export async function requireStandingContact(ctx: Context, { row: deal }: Granted<'deal', 'deal.delete'>): Promise<void> {
  const contact = await guarded(ctx)
    .selectFrom('contact as c')
    .select('c.deleted_at')
    .where('c.firm_id', '=', ctx.firmId)
    .where('c.id', '=', deal.contact_id)
    .forShare()
    .executeTakeFirst()
  if (contact?.deleted_at) throw new AppError('deal.contact_deleted', { deal: deal.name })
}
