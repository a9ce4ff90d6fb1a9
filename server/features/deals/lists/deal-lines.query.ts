import { sql } from 'kysely'
import type { ContactDeal } from '#contract/deals/deals.shapes.ts'
import type { DealState } from '#contract/deals/deals.types.ts'
import { stageOf } from '#contract/deals/states.rules.ts'
import { dueState } from '#contract/steps/due.rules.ts'
import type { DealType } from '#contract/templates/templates.types.ts'
import type { z } from 'zod'
import type { Context } from '#platform/context/context.ts'
import { keyed } from '#platform/database/keyed.ts'
import { visibleDeals } from '../deals.access.ts'

/** DEAL-43: the line of a deal in a timeline: its date is the start of the step under way, or its end when it is over. */
export const lineDateSql = sql<string>`coalesce(
  (select k.closed_at from deal_closure k where k.firm_id = d.firm_id and k.deal_id = d.id), d.current_starts_at, d.updated_at)`

export type DealLineFacts = z.output<typeof ContactDeal> & { readonly at: string }

const withLineColumns = (ctx: Context) =>
  visibleDeals(ctx)
    .innerJoin('deal_template as t', (join) => join.onRef('t.firm_id', '=', 'd.firm_id').onRef('t.id', '=', 'd.template_id'))
    .innerJoin('user as i', (join) => join.onRef('i.firm_id', '=', 'd.firm_id').onRef('i.id', '=', 'd.in_charge_id'))
    .leftJoin('step as s', (join) => join.onRef('s.firm_id', '=', 'd.firm_id').onRef('s.id', '=', 'd.current_step_id'))
    .select(['d.id', 'd.name', 'd.template_id', 't.name as template', 'd.state', 'd.created_at', 'd.in_charge_id'])
    .select(['d.current_step_no', 's.subject', 'd.current_due_at', 'd.steps_done', 'd.steps_total'])
    .select([sql<DealType>`t.type`.as('type'), lineDateSql.as('at')])
    .select(sql<string>`i.first_name || ' ' || i.last_name`.as('in_charge'))

type Row = Awaited<ReturnType<ReturnType<typeof withLineColumns>['execute']>>[number]

/** Lines of these deals, those that the user sees, by id. */
export async function dealLines(ctx: Context, ids: readonly string[]): Promise<Map<string, DealLineFacts>> {
  if (!ids.length) return new Map()
  const rows = await withLineColumns(ctx)
    .modifyFront(keyed)
    .where(sql<boolean>`d.id = any (${[...ids]}::uuid[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, line(row, ctx.now)]))
}

function line(row: Row, now: string): DealLineFacts {
  const state = row.state as DealState
  return {
    id: row.id,
    name: row.name,
    template: { id: row.template_id, name: row.template },
    state,
    step: row.current_step_no === null ? null : { number: row.current_step_no, subject: row.subject ?? '' },
    stepsDone: row.steps_done,
    stepsTotal: row.steps_total,
    at: row.at,
    dueAt: row.current_due_at,
    due: dueState(row.current_due_at, stageOf(row.type, state), now),
    inCharge: { id: row.in_charge_id, name: row.in_charge },
    createdAt: row.created_at,
  }
}
