import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { planOf } from '../../steps/steps.public.ts'
import type { VisibleDeals } from '../../deals/deals.public.ts'
import { inOrderOf } from '../deal-order.sql.ts'
import { selectedDeals } from '../filtered-deals.ts'
import { pilotageTemplates } from '../pilotage-templates.query.ts'
import { balanceOrder } from './balance-order.query.ts'
import { columnsOf } from './deals.xlsx.ts'
import type { DealColumn } from './deals.xlsx.ts'
import type { DealsExport } from './export-deals.job.ts'

/** Which deals, in which order, in which columns. */
export interface PlannedExport {
  readonly deals: VisibleDeals
  readonly order: RawBuilder<unknown>
  readonly columns: readonly DealColumn[]
  /** The template whose steps are columns. */
  readonly inSteps: string | null
}

/** DEAL-81: what the page shows in this view. */
export async function plannedExport(ctx: Context, { selection, view, group, ...order }: DealsExport): Promise<PlannedExport> {
  const templates = await pilotageTemplates(ctx)
  const deals = selectedDeals(ctx, templates, selection)
  if (view === 'balance') {
    const { order: byGroup, pathOf } = await balanceOrder(ctx, deals, templates, group)
    return { deals, order: byGroup, columns: columnsOf({ view, group, pathOf }), inSteps: null }
  }
  const inSteps = view === 'back_office' ? await onlyTemplate(deals) : null
  const steps = inSteps ? (await planOf(ctx, inSteps)).steps : []
  return { deals, order: inOrderOf(order), columns: columnsOf({ view, steps }), inSteps }
}

/** Steps are columns when all the deals are of one template. */
async function onlyTemplate(deals: VisibleDeals): Promise<string | null> {
  const [first, another] = await deals
    .select('d.template_id as id')
    .distinct()
    .orderBy(sql`1`)
    .limit(2)
    .execute()
  return first && !another ? first.id : null
}
