import type * as contract from '#contract/dashboards/dashboards.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { pageOfDeals } from './deal-page.query.ts'
import { filteredDeals } from './filtered-deals.ts'
import { pilotageTemplates } from './pilotage-templates.query.ts'

type Input = In<typeof contract.listDealRows>

/** DEAL-81, tab Gestion. */
export async function listDealRows(ctx: Context, input: Input): Promise<Out<typeof contract.listDealRows>> {
  const shown = filteredDeals(ctx, await pilotageTemplates(ctx), input)
  return pageOfDeals(ctx, shown, { ...input, inSteps: templateOfSteps(input) })
}

/** Steps are columns of one template only. */
export const templateOfSteps = ({ view, templateIds }: { readonly view: string; readonly templateIds: readonly string[] }) =>
  view === 'back_office' && templateIds.length === 1 ? templateIds[0] : null
