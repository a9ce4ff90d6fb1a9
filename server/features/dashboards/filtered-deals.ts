import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { DayRange, DealFilter, DealSelection } from '#contract/dashboards/dashboards.shapes.ts'
import type { Milestone } from '#contract/deals/deals.types.ts'
import type { Context } from '#platform/context/context.ts'
import { visibleDeals } from '../deals/deals.public.ts'
import type { VisibleDeals } from '../deals/deals.public.ts'
import { clientMatches } from './dashboards.access.ts'
import type { PilotageTemplates } from './pilotage-templates.query.ts'
import { inSituation } from './situation.sql.ts'

type Condition = RawBuilder<boolean>

/** Every deal that Pilotage counts for this reader, as `d`: visible, of a template that is not archived (DEAL-5, ORG-15). */
function countedDeals(ctx: Context, { archivedIds }: PilotageTemplates): VisibleDeals {
  const deals = visibleDeals(ctx)
  return archivedIds.length ? deals.where(sql<boolean>`d.template_id <> all (${[...archivedIds]}::uuid[])`) : deals
}

/** DEAL-82: widget, detail, export and batch all read the deals of a filter here, and count the same. */
export function filteredDeals(ctx: Context, templates: PilotageTemplates, filter: Partial<DealFilter>): VisibleDeals {
  const conditions = [...placeConditions(filter), ...dayConditions(ctx, filter), ...wordConditions(ctx, templates, filter)]
  return conditions.reduce((query, condition) => query.where(condition), countedDeals(ctx, templates))
}

/** The deals of a selection: those named, or every one of a filter but some. What the reader does not see is not there. */
export function selectedDeals(ctx: Context, templates: PilotageTemplates, selection: DealSelection): VisibleDeals {
  if (!selection.all) return countedDeals(ctx, templates).where(sql<boolean>`d.id = any (${selection.ids}::uuid[])`)
  const chosen = filteredDeals(ctx, templates, selection.filter)
  return selection.except.length ? chosen.where(sql<boolean>`d.id <> all (${selection.except}::uuid[])`) : chosen
}

function placeConditions({ templateIds, adviserIds, inChargeIds, states, steps }: Partial<DealFilter>): Condition[] {
  return [
    templateIds?.length ? sql<boolean>`d.template_id = any (${templateIds}::uuid[])` : null,
    adviserIds?.length ? sql<boolean>`d.adviser_id = any (${adviserIds}::uuid[])` : null,
    inChargeIds?.length ? sql<boolean>`d.in_charge_id = any (${inChargeIds}::uuid[])` : null,
    states?.length ? sql<boolean>`d.state = any (${states}::text[])` : null,
    steps?.length ? sql<boolean>`d.current_step_no = any (${steps}::int[])` : null,
  ].filter((condition) => condition !== null)
}

function wordConditions(ctx: Context, templates: PilotageTemplates, { situations, search }: Partial<DealFilter>): Condition[] {
  const among = situations?.map((situation) => inSituation(situation, templates.financialIds, ctx.now)) ?? []
  const client = clientMatches(ctx, search ?? '')
  return [among.length ? sql<boolean>`(${sql.join(among, sql` or `)})` : null, client].filter((condition) => condition !== null)
}

function dayConditions(ctx: Context, { signed, sent, reconciled }: Partial<DealFilter>): Condition[] {
  return [
    isOpen(signed) ? null : milestoneWithin(ctx, 'signature', signed),
    isOpen(sent) ? null : milestoneWithin(ctx, 'sending', sent),
    isOpen(reconciled) ? null : reconciledWithin(ctx, reconciled),
  ].filter((condition) => condition !== null)
}

const isOpen = (range: DayRange | null | undefined): range is null | undefined => !range || (!range.from && !range.to)

const milestoneWithin = (ctx: Context, milestone: Milestone, { from, to }: DayRange): Condition => sql<boolean>`exists (
  select from deal_milestone m where m.firm_id = ${ctx.firmId} and m.deal_id = d.id and m.milestone = ${milestone}
    and m.on_date between coalesce(${from}::date, '-infinity') and coalesce(${to}::date, 'infinity'))`

/** The day an instant falls on is that of the firm's clock. */
const reconciledWithin = (ctx: Context, { from, to }: DayRange): Condition => sql<boolean>`exists (
  select from deal_closure k where k.firm_id = ${ctx.firmId} and k.deal_id = d.id and k.state = 'reconciled'
    and k.closed_at >= coalesce(${from}::date::timestamp at time zone ${ctx.timeZone}, '-infinity')
    and k.closed_at < coalesce((${to}::date + 1)::timestamp at time zone ${ctx.timeZone}, 'infinity'))`
