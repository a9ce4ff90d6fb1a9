import { sql } from 'kysely'
import type { FileLine } from '#contract/documents/documents.shapes.ts'
import type { DealDetail } from '#contract/deals/deals.shapes.ts'
import type { DealState, Milestones } from '#contract/deals/deals.types.ts'
import { NO_MILESTONE } from '#contract/deals/milestones.rules.ts'
import type { Named } from '#contract/kernel/fields.ts'
import type { RunFacts } from '#contract/steps/steps.types.ts'
import type { DealType } from '#contract/templates/templates.types.ts'
import type { EventDetail } from '#contract/timeline/timeline.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { keyed } from '#platform/database/keyed.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { planOf } from '../../steps/steps.public.ts'
import type { TemplatePlan } from '../../steps/steps.public.ts'
import { eventDetails, eventsOfDeal } from '../../timeline/timeline.public.ts'
import { visibleDeals } from '../deals.access.ts'
import { contactOfDeal } from './deal-contact.access.ts'
import { runOf } from './deal-run.rules.ts'

/** Everything the page of a deal is made from. */
export interface DealFacts {
  readonly deal: Granted<'deal', 'deal.see'>
  readonly type: DealType
  readonly people: { readonly template: string; readonly adviser: Named; readonly inCharge: Named; readonly author: Named | null }
  readonly contact: DealDetail['contact']
  readonly milestones: Milestones
  readonly history: DealDetail['history']
  readonly plan: TemplatePlan
  readonly run: RunFacts
  readonly events: readonly EventDetail[]
  /** Reference documents of the steps, by file id. */
  readonly files: ReadonlyMap<string, FileLine>
}

const personSql = (id: string) => sql<Named | null>`
  (select json_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) from "user" p
   where p.firm_id = d.firm_id and p.id = ${sql.ref(id)})`

const historySql = sql<DealDetail['history']>`
  (select json_agg(json_build_object('from', h.from_state, 'to', h.to_state,
      'at', to_char(h.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'by', (select json_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) from "user" p
             where p.firm_id = h.firm_id and p.id = h.changed_by)) order by h.changed_at, h.id)
   from deal_state_change h where h.firm_id = d.firm_id and h.deal_id = d.id)`

const milestonesSql = sql<Partial<Milestones> | null>`
  (select json_object_agg(m.milestone, m.on_date) from deal_milestone m where m.firm_id = d.firm_id and m.deal_id = d.id)`

const shownOf = (ctx: Context, id: string) =>
  visibleDeals(ctx)
    .modifyFront(keyed)
    .innerJoin('deal_template as t', (join) => join.onRef('t.firm_id', '=', 'd.firm_id').onRef('t.id', '=', 'd.template_id'))
    .select(['t.name as template', sql<DealType>`t.type`.as('type'), historySql.as('history'), milestonesSql.as('milestones')])
    .select([personSql('d.adviser_id').as('adviser'), personSql('d.in_charge_id').as('in_charge')])
    .select(personSql('d.created_by').as('author'))
    .where('d.id', '=', id)
    .executeTakeFirstOrThrow()

export async function dealFacts(ctx: Context, deal: Granted<'deal', 'deal.see'>): Promise<DealFacts> {
  const { row } = deal
  const [shown, plan, events, contact] = await Promise.all([
    shownOf(ctx, deal.id),
    planOf(ctx, row.template_id),
    eventDetails(ctx, eventsOfDeal(ctx, deal)),
    contactOfDeal(ctx, deal),
  ])
  return {
    deal,
    type: shown.type,
    people: {
      template: shown.template,
      adviser: shown.adviser ?? { id: row.adviser_id, name: '' },
      inCharge: shown.in_charge ?? { id: row.in_charge_id, name: '' },
      author: shown.author,
    },
    contact,
    milestones: { ...NO_MILESTONE, ...shown.milestones },
    history: shown.history ?? [],
    plan,
    run: runOf({ createdAt: row.created_at, type: shown.type, state: row.state as DealState }, events),
    events,
    files: await filesOf(ctx, plan),
  }
}

async function filesOf(ctx: Context, plan: TemplatePlan): Promise<Map<string, FileLine>> {
  const ids = plan.steps.flatMap((step) => step.documentIds)
  if (!ids.length) return new Map()
  const rows = await ctx.db
    .selectFrom('file')
    .select(['id', 'name', 'media_type', 'size', 'created_at'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map(({ id, name, size, ...row }) => [id, { id, name, size, mediaType: row.media_type, createdAt: row.created_at }]),
  )
}
