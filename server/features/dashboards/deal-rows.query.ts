import { sql } from 'kysely'
import type { DealRow, StepCell } from '#contract/dashboards/dashboards.shapes.ts'
import { situationOf, weightedPotential } from '#contract/deals/figures.rules.ts'
import { NO_MILESTONE } from '#contract/deals/milestones.rules.ts'
import { stageOf } from '#contract/deals/states.rules.ts'
import { dueState } from '#contract/steps/due.rules.ts'
import type { DueState } from '#contract/steps/steps.types.ts'
import type { DealState, Milestones } from '#contract/deals/deals.types.ts'
import type { DealType } from '#contract/templates/templates.types.ts'
import type { Context } from '#platform/context/context.ts'
import { lastNameFirstSql } from '#platform/database/last-name-first.ts'
import { mayWithDeal } from '../deals/deals.public.ts'
import type { VisibleDeals } from '../deals/deals.public.ts'
import { opensClient, withClient } from './dashboards.access.ts'

/** Everything a row shows, its template, people, step and client joined. */
export const withRowColumns = (ctx: Context, deals: VisibleDeals) =>
  withClient(deals)
    .innerJoin('deal_template as t', (join) => join.onRef('t.firm_id', '=', 'd.firm_id').onRef('t.id', '=', 'd.template_id'))
    .innerJoin('user as a', (join) => join.onRef('a.firm_id', '=', 'd.firm_id').onRef('a.id', '=', 'd.adviser_id'))
    .innerJoin('user as i', (join) => join.onRef('i.firm_id', '=', 'd.firm_id').onRef('i.id', '=', 'd.in_charge_id'))
    .leftJoin('step as s', (join) => join.onRef('s.firm_id', '=', 'd.firm_id').onRef('s.id', '=', 'd.current_step_id'))
    .select(['d.id', 'd.name', 'd.template_id', 't.name as template', sql<DealType>`t.type`.as('type')])
    .select(['d.contact_id', 'client.display_name as client', 'd.contact_type', 'd.contact_private', 'd.follower_ids'])
    .select(['d.adviser_id', 'd.in_charge_id', 'd.created_by', 'd.created_at', sql<DealState>`d.state`.as('state')])
    .select([lastNameFirstSql('a').as('adviser'), lastNameFirstSql('i').as('in_charge')])
    .select(['d.current_step_no', 's.subject as step', 'd.current_due_at', 'd.steps_done', 'd.steps_total'])
    .select(['d.potential_cents', 'd.probability'])
    .select(
      sql<Partial<Milestones> | null>`(select json_object_agg(m.milestone, m.on_date) from deal_milestone m
        where m.firm_id = d.firm_id and m.deal_id = d.id)`.as('milestones'),
    )
    .select(
      sql<string | null>`(select (k.closed_at at time zone ${ctx.timeZone})::date from deal_closure k
        where k.firm_id = d.firm_id and k.deal_id = d.id and k.state = 'reconciled')`.as('reconciled_on'),
    )

export type ReadDeal = Awaited<ReturnType<ReturnType<typeof withRowColumns>['execute']>>[number]

export function dealRow(ctx: Context, row: ReadDeal, cells: readonly StepCell[] | null = null): DealRow {
  const { type, state } = row
  const dueAt = row.current_due_at
  return {
    id: row.id,
    name: row.name,
    template: { id: row.template_id, name: row.template, type },
    client: { id: row.contact_id, name: row.client, open: opensClient(ctx.actor, row) },
    adviser: { id: row.adviser_id, name: row.adviser },
    inCharge: { id: row.in_charge_id, name: row.in_charge },
    state,
    situation: situationOf({ type, state, dueAt }, ctx.now),
    step: stepOf(row, dueState(dueAt, stageOf(type, state), ctx.now)),
    stepsDone: row.steps_done,
    stepsTotal: row.steps_total,
    potentialCents: row.potential_cents,
    probability: row.probability,
    weightedCents: weightedPotential(row.potential_cents, row.probability),
    milestones: { ...NO_MILESTONE, ...row.milestones },
    reconciledOn: row.reconciled_on,
    createdAt: row.created_at,
    cells: cells && [...cells],
    can: { edit: true, delete: mayDelete(ctx, row) },
  }
}

function stepOf(row: ReadDeal, due: DueState): DealRow['step'] {
  const { current_step_no: number, step, current_due_at: dueAt } = row
  return number === null ? null : { number, subject: step ?? '', dueAt, due }
}

const mayDelete = (ctx: Context, row: ReadDeal): boolean =>
  mayWithDeal(ctx.actor, { inChargeId: row.in_charge_id, createdBy: row.created_by, state: row.state }, 'deal.delete')
