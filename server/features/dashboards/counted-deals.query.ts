import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { CountedDeals } from '#contract/dashboards/figures.rules.ts'
import type { DealState } from '#contract/deals/deals.types.ts'
import type { DealType } from '#contract/templates/templates.types.ts'
import type { Context } from '#platform/context/context.ts'
import type { VisibleDeals } from '../deals/deals.public.ts'
import type { PilotageTemplates } from './pilotage-templates.query.ts'

/** Deals that share a template or whatever else they are grouped by, and a state. */
export interface CountedGroup extends CountedDeals {
  readonly key: string
}

/** Counted by template: `key` is its id. */
export async function countByTemplate(ctx: Context, deals: VisibleDeals, templates: PilotageTemplates): Promise<CountedGroup[]> {
  const types = new Map(templates.standing.map(({ id, type }) => [id, type]))
  const rows = await deals
    .select(['d.template_id as key', sql<DealState>`d.state`.as('state'), ...sums(ctx)])
    .groupBy(['d.template_id', 'd.state'])
    .execute()
  return rows.map((row) => counted(row, types.get(row.key) ?? 'administrative_follow_up'))
}

/** Counted by person or client: `key` is their id. Of a deal's type, figures need to know only whether it is financial. */
export async function countBy(
  ctx: Context,
  key: RawBuilder<string>,
  deals: VisibleDeals,
  { financialIds }: PilotageTemplates,
): Promise<CountedGroup[]> {
  const rows = await deals
    .select([key.as('key'), sql<DealState>`d.state`.as('state'), ...sums(ctx)])
    .select(sql<boolean>`d.template_id = any (${[...financialIds]}::uuid[])`.as('financial'))
    .groupBy([sql`1`, sql`2`, sql`"financial"`])
    .execute()
  return rows.map((row) => counted(row, row.financial ? 'contribution' : 'administrative_follow_up'))
}

/** Amounts in cents; the second is `weightedPotential` in SQL. */
const sums = (ctx: Context) =>
  [
    sql<number>`count(*)::int`.as('count'),
    sql<number>`(count(*) filter (where d.current_due_at < ${ctx.now}))::int`.as('overdue'),
    sql<number | null>`sum(d.potential_cents)::bigint`.as('potential'),
    sql<number | null>`sum((d.potential_cents * d.probability + 50) / 100)::bigint`.as('weighted'),
  ] as const

interface Row {
  readonly key: string
  readonly state: DealState
  readonly count: number
  readonly overdue: number
  readonly potential: number | null
  readonly weighted: number | null
}

const counted = ({ key, state, count, overdue, potential, weighted }: Row, type: DealType): CountedGroup => ({
  key,
  type,
  state,
  count,
  overdue,
  potentialCents: potential ?? 0,
  weightedCents: weighted ?? 0,
})
