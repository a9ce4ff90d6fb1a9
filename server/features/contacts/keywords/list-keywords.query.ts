import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { holds } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'

/** CON-23: the firm's keywords, in French order. */
export async function listKeywords(ctx: Context): Promise<Out<typeof contract.listKeywords>> {
  const keywords = await ctx.db
    .selectFrom('keyword as k')
    .select(['k.id', 'k.name'])
    .where('k.firm_id', '=', ctx.firmId)
    .execute()
  return {
    keywords: keywords.toSorted((a, b) => a.name.localeCompare(b.name, 'fr')),
    can: { manage: holds(ctx.actor.grants, 'settings.manage') },
  }
}
