/** DEAL-56: a deal that is reopened counts again for whoever is its contact's main adviser now. */
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { Granted } from '#platform/rights/granted.ts'

export async function currentAdviser(ctx: Context, deal: Granted<'deal', 'deal.edit'>): Promise<string> {
  const contact = await guarded(ctx)
    .selectFrom('contact')
    .select('main_adviser_id')
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', deal.row.contact_id)
    .executeTakeFirst()
  return contact?.main_adviser_id ?? deal.row.adviser_id
}
