import { sql } from 'kysely'
import type { StepCell } from '#contract/dashboards/dashboards.shapes.ts'
import type { DealRow } from '#contract/dashboards/dashboards.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { inOrder } from '#platform/database/in-order.ts'
import { keyed } from '#platform/database/keyed.ts'
import { totalOf } from '#platform/database/total.ts'
import type { Total } from '#platform/database/total.ts'
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
export async function pageOfDeals(ctx: Context, shown: VisibleDeals, page: Page): Promise<{ rows: DealRow[]; total: Total }> {
  const cut = await shown.select('d.id').orderBy(inOrderOf(page)).limit(page.limit).offset(page.offset).execute()
  const ids = cut.map(({ id }) => id)
  const [read, total] = await Promise.all([
    withRowColumns(ctx, visibleDeals(ctx))
      .modifyFront(keyed)
      .where(sql<boolean>`d.id = any (${ids}::uuid[])`)
      .execute(),
    totalOf(ctx, shown, { ...page, found: ids.length }),
  ])
  const rows = inOrder(ids, read)
  const cells: ReadonlyMap<string, StepCell[]> = page.inSteps ? await cellsOf(ctx, page.inSteps, rows) : new Map()
  return { rows: rows.map((row) => dealRow(ctx, row, cells.get(row.id) ?? null)), total }
}
