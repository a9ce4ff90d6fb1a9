import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { DealRow } from '#contract/dashboards/dashboards.shapes.ts'
import type { BalanceGroup } from '#contract/dashboards/dashboards.types.ts'
import type { Context } from '#platform/context/context.ts'
import type { VisibleDeals } from '../../deals/deals.public.ts'
import { peopleTree } from '../balance-people.query.ts'
import { inOrderOf } from '../deal-order.sql.ts'
import type { PilotageTemplates } from '../pilotage-templates.query.ts'

interface BalanceOrder {
  readonly order: RawBuilder<unknown>
  /** Where a deal stands in the hierarchy: « Direction › Agence › Conseiller ». */
  readonly pathOf: (deal: DealRow) => string | null
}

/** The order of Bilan – Détail, branch by branch: people as the tree shows them, then templates, then clients. */
export async function balanceOrder(
  ctx: Context,
  deals: VisibleDeals,
  { standing }: PilotageTemplates,
  group: BalanceGroup,
): Promise<BalanceOrder> {
  const byClient = inOrderOf({ sort: 'client', direction: 'asc' })
  if (group === 'client') return { order: byClient, pathOf: () => null }
  const person = group === 'adviser' ? sql<string>`d.adviser_id` : sql<string>`d.in_charge_id`
  const paths = await pathsOf(ctx, deals, person)
  const inTree = sql`array_position(${[...paths.keys()]}::uuid[], ${person})`
  const inTemplates = sql`array_position(${standing.map(({ id }) => id)}::uuid[], d.template_id)`
  return {
    order: sql`${inTree}, ${inTemplates}, ${byClient}`,
    pathOf: ({ adviser, inCharge }) => paths.get(group === 'adviser' ? adviser.id : inCharge.id) ?? null,
  }
}

/** The path of everybody in the tree, in the order it is read when all is open. */
async function pathsOf(ctx: Context, deals: VisibleDeals, person: RawBuilder<string>): Promise<Map<string, string>> {
  const tree = await peopleTree(ctx, deals, person)
  const paths = new Map<string, string>()
  const walk = (parent: string | null, above: string): void => {
    for (const { id, name } of tree.below(parent)) {
      paths.set(id, `${above}${name}`)
      walk(id, `${above}${name} › `)
    }
  }
  walk(null, '')
  return paths
}
