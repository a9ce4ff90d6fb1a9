/**
 * DEAL-82: figures are right at the next request. When the steps of a template change, its open deals — visible or not,
 * in the trash or not — repeat the step engine's new answer in the same transaction. Deals that are over keep theirs.
 */
import { sql } from 'kysely'
import type { DealState } from '#contract/deals/deals.types.ts'
import type { DealType } from '#contract/templates/templates.types.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { positionOf } from './position.rules.ts'
import type { StepPosition } from './position.rules.ts'
import { planOf } from './step-plan.query.ts'
import { runsOf } from './step-runs.access.ts'

const DEALS_AT_ONCE = 1_000

/** The caller holds the template for update, so that no deal of it moves or begins meanwhile. */
export async function restateDeals(ctx: Context, templateId: string, type: DealType): Promise<void> {
  const plan = await planOf(ctx, templateId)
  let after: string | null = null
  for (;;) {
    const deals = await openDeals(ctx, templateId, after)
    const running = deals.map((deal) => ({ ...deal, type }))
    const runs = await runsOf(ctx, running)
    await writePositions(
      ctx,
      [...runs].map(([id, run]) => ({ id, ...positionOf(plan, run) })),
    )
    after = deals.at(-1)?.id ?? null
    if (deals.length < DEALS_AT_ONCE) return
  }
}

/** In the order of ids, held: two restatements never wait for each other in a circle. */
async function openDeals(ctx: Context, templateId: string, after: string | null) {
  const { rows } = await sql<{ id: string; createdAt: string; state: DealState }>`
    select d.id, d.created_at as "createdAt", d.state from deal d
    where d.firm_id = ${ctx.firmId} and d.template_id = ${templateId} and (${after}::uuid is null or d.id > ${after}::uuid)
      and not exists (select from deal_closure k where k.firm_id = d.firm_id and k.deal_id = d.id)
    order by d.id limit ${DEALS_AT_ONCE} for update of d`.execute(guarded(ctx))
  return rows
}

async function writePositions(ctx: Context, positions: readonly (StepPosition & { id: string })[]): Promise<void> {
  if (!positions.length) return
  const column = <K extends keyof (StepPosition & { id: string })>(name: K) => positions.map((position) => position[name])
  await sql`
    update deal d set current_step_id = v.step_id, current_step_no = v.step_no, current_starts_at = v.starts_at,
      current_due_at = v.due_at, steps_done = v.done, steps_total = v.total
    from unnest(${column('id')}::uuid[], ${column('current_step_id')}::uuid[], ${column('current_step_no')}::int[],
      ${column('current_starts_at')}::timestamptz[], ${column('current_due_at')}::timestamptz[],
      ${column('steps_done')}::int[], ${column('steps_total')}::int[]) as v(id, step_id, step_no, starts_at, due_at, done, total)
    where d.firm_id = ${ctx.firmId} and d.id = v.id`.execute(guarded(ctx))
}
