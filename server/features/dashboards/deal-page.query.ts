import type { StepCell } from '#contract/dashboards/dashboards.shapes.ts'
import type { DealRow } from '#contract/dashboards/dashboards.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { visibleDeals } from '../deals/deals.public.ts'
import type { VisibleDeals } from '../deals/deals.public.ts'
import { inOrderOf } from './deal-order.sql.ts'
import type { Order } from './deal-order.sql.ts'
import { dealRow, withRowColumns } from './deal-rows.query.ts'
import { cellsOf } from './step-cells.query.ts'

interface Page extends Order {
  readonly offset: number
  readonly limit: number
  /** With the cells of this template's steps. */
  readonly inSteps?: string | null
}

/** DEAL-83: the window is cut on the index of its order; only its rows are read whole. */
export async function pageOfDeals(ctx: Context, shown: VisibleDeals, page: Page): Promise<DealRow[]> {
  const order = inOrderOf(page)
  const cut = shown.select('d.id').orderBy(order).limit(page.limit).offset(page.offset)
  const rows = await withRowColumns(ctx, visibleDeals(ctx)).innerJoin(cut.as('cut'), 'cut.id', 'd.id').orderBy(order).execute()
  const cells: ReadonlyMap<string, StepCell[]> = page.inSteps ? await cellsOf(ctx, page.inSteps, rows) : new Map()
  return rows.map((row) => dealRow(ctx, row, cells.get(row.id) ?? null))
}
