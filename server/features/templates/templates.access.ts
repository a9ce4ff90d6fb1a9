/**
 * DEAL-1: templates are managed by whoever has the right, for the whole firm; others meet the active ones. DEAL-5, DEAL-8,
 * DEAL-21, DEAL-22: what may still change in one depends on all the deals of the firm, visible or not, in the trash or
 * not. Only their numbers leave this file.
 */
import { sql } from 'kysely'
import type { StepUses } from '#contract/steps/plan/order.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'

/** How many deals each template has, by template id; a template without deals is not there. */
export async function dealsByTemplate(ctx: Context): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; deals: number }>`
    select template_id as id, count(*)::int as deals from deal where firm_id = ${ctx.firmId} group by template_id`.execute(
    guarded(ctx),
  )
  return new Map(rows.map(({ id, deals }) => [id, deals]))
}

export async function dealsOfTemplate(ctx: Context, templateId: string): Promise<number> {
  const { rows } = await sql<{ deals: number }>`
    select count(*)::int as deals from deal where firm_id = ${ctx.firmId} and template_id = ${templateId}`.execute(guarded(ctx))
  return rows[0]?.deals ?? 0
}

/** By how many deals each step was begun (an event made from it, whatever its status, deleted ones included) and is held. */
export async function usesOf(ctx: Context, templateId: string): Promise<StepUses> {
  const { rows } = await sql<{ id: string; begun: number; held: number }>`
    select step_id as id, (count(distinct deal_id) filter (where begun))::int as begun, count(distinct deal_id)::int as held
    from (
      select e.step_id, e.deal_id, true as begun from step s join event e on e.firm_id = s.firm_id and e.step_id = s.id
      where s.firm_id = ${ctx.firmId} and s.template_id = ${templateId}
      union all
      select d.current_step_id, d.id, false from step s join deal d on d.firm_id = s.firm_id and d.current_step_id = s.id
      where s.firm_id = ${ctx.firmId} and s.template_id = ${templateId}
    ) used group by step_id`.execute(guarded(ctx))
  return new Map(rows.map(({ id, begun, held }) => [id, { begun, held }]))
}
