import { sql } from 'kysely'
import type { BalanceNode } from '#contract/dashboards/dashboards.shapes.ts'
import type * as contract from '#contract/dashboards/dashboards.contract.ts'
import { figuresOf } from '#contract/dashboards/figures.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import type { VisibleDeals } from '../deals/deals.public.ts'
import { clientNodes } from './balance-clients.query.ts'
import { personNodes } from './balance-people.query.ts'
import { countByTemplate } from './counted-deals.query.ts'
import { pageOfDeals } from './deal-page.query.ts'
import { filteredDeals } from './filtered-deals.ts'
import { pilotageTemplates } from './pilotage-templates.query.ts'
import type { PilotageTemplates } from './pilotage-templates.query.ts'

type Input = In<typeof contract.readDealsBalance>
type Balance = Out<typeof contract.readDealsBalance>

/** DEAL-81, Bilan – Détail: one level at a time, so that opening costs what is shown. */
export async function readDealsBalance(ctx: Context, input: Input): Promise<Balance> {
  const templates = await pilotageTemplates(ctx)
  const deals = filteredDeals(ctx, templates, input)
  if (input.clientId) return dealNodes(ctx, deals.where('d.contact_id', '=', input.clientId), input)
  if (input.group === 'client') return clientNodes(ctx, deals, templates, input)
  const person = input.group === 'adviser' ? sql<string>`d.adviser_id` : sql<string>`d.in_charge_id`
  if (!input.personId) return whole(await personNodes(ctx, { deals, templates, person, parent: null }))
  const own = deals.where(sql<boolean>`${person} = ${input.personId}`)
  if (input.templateId) return dealNodes(ctx, own.where('d.template_id', '=', input.templateId), input)
  const below = await personNodes(ctx, { deals, templates, person, parent: input.personId })
  return whole([...below, ...(await templateNodes(ctx, own, templates))])
}

const whole = (nodes: BalanceNode[]): Balance => ({ nodes, total: { count: nodes.length, exact: true } })

async function dealNodes(ctx: Context, deals: VisibleDeals, { offset, limit }: Input): Promise<Balance> {
  const { rows, total } = await pageOfDeals(ctx, deals, { offset, limit, sort: 'client', direction: 'asc' })
  return { nodes: rows.map((deal) => ({ kind: 'deal', id: deal.id, deal })), total }
}

async function templateNodes(ctx: Context, deals: VisibleDeals, templates: PilotageTemplates): Promise<BalanceNode[]> {
  const groups = Map.groupBy(await countByTemplate(ctx, deals, templates), ({ key }) => key)
  return templates.standing.flatMap(({ id, name }) => {
    const own = groups.get(id)
    return own ? [{ kind: 'template' as const, id, name, figures: figuresOf(own) }] : []
  })
}
