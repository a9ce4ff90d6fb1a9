import { sql } from 'kysely'
import type * as contract from '#contract/dashboards/dashboards.contract.ts'
import { figuresOf } from '#contract/dashboards/figures.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { totalOf } from '#platform/database/total.ts'
import { visibleDeals } from '../deals/deals.public.ts'
import type { VisibleDeals } from '../deals/deals.public.ts'
import { countBy } from './counted-deals.query.ts'
import { opensClient, withClient } from './dashboards.access.ts'
import type { PilotageTemplates } from './pilotage-templates.query.ts'

type Input = In<typeof contract.readDealsBalance>

/** A window of the clients who have such deals, in the order of their names (index `deal_by_client`). */
export async function clientNodes(
  ctx: Context,
  deals: VisibleDeals,
  templates: PilotageTemplates,
  { offset, limit }: Input,
): Promise<Out<typeof contract.readDealsBalance>> {
  const clients = deals.groupBy(['d.contact_sort_name', 'd.contact_id'])
  const shown = await clients
    .select('d.contact_id as id')
    .orderBy('d.contact_sort_name')
    .orderBy('d.contact_id')
    .offset(offset)
    .limit(limit)
    .execute()
  const ids = shown.map(({ id }) => id)
  const named = await namesOfClients(ctx, ids)
  const among = deals.where(sql<boolean>`d.contact_id = any (${ids}::uuid[])`)
  const groups = Map.groupBy(await countBy(ctx, sql<string>`d.contact_id`, among, templates), ({ key }) => key)
  const nodes = ids.flatMap((id) => {
    const client = named.get(id)
    return client ? [{ kind: 'client' as const, id, ...client, figures: figuresOf(groups.get(id) ?? []) }] : []
  })
  return { nodes, total: await totalOf(ctx, clients, { offset, limit, found: ids.length }) }
}

async function namesOfClients(ctx: Context, ids: readonly string[]): Promise<Map<string, { name: string; open: boolean }>> {
  const rows = await withClient(visibleDeals(ctx))
    .select(['d.contact_id as id', 'client.display_name', 'd.contact_type', 'd.contact_private', 'd.follower_ids'])
    .distinctOn('d.contact_id')
    .where(sql<boolean>`d.contact_id = any (${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, { name: row.display_name, open: opensClient(ctx.actor, row) }]))
}
