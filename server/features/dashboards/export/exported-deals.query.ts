import { sql } from 'kysely'
import type { DealRow } from '#contract/dashboards/dashboards.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { dealRow, withRowColumns } from '../deal-rows.query.ts'
import type { ReadDeal } from '../deal-rows.query.ts'
import { cellsOf } from '../step-cells.query.ts'
import type { PlannedExport } from './planned-export.ts'

const AT_ONCE = 500

type Planned = Pick<PlannedExport, 'deals' | 'order' | 'inSteps'>

/** The deals of an export, some at a time, by a cursor of this transaction: one statement, one moment. */
export async function* exportedDeals(ctx: Context, { deals, order, inSteps }: Planned): AsyncGenerator<DealRow[]> {
  const rows = withRowColumns(ctx, deals).orderBy(order)
  await sql`declare exported_deals no scroll cursor for ${rows}`.execute(ctx.db)
  for (;;) {
    const { rows: some } = await sql<ReadDeal>`fetch forward ${sql.lit(AT_ONCE)} from exported_deals`.execute(ctx.db)
    const cells = inSteps ? await cellsOf(ctx, inSteps, some) : null
    yield some.map((row) => dealRow(ctx, row, cells?.get(row.id) ?? null))
    if (some.length < AT_ONCE) return
  }
}
