import { backOfficeCells } from '#contract/steps/progress.rules.ts'
import type { StepCell } from '#contract/dashboards/dashboards.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { planOf, runsOf } from '../steps/steps.public.ts'
import type { ReadDeal } from './deal-rows.query.ts'
import { namesOf } from './people.query.ts'

/** DEAL-81, « back office »: the cells of each of these deals, all of one template, by deal id. */
export async function cellsOf(ctx: Context, templateId: string, deals: readonly ReadDeal[]): Promise<Map<string, StepCell[]>> {
  const plan = await planOf(ctx, templateId)
  const runs = await runsOf(
    ctx,
    deals.map(({ id, created_at: createdAt, type, state }) => ({ id, createdAt, type, state })),
  )
  const cells = new Map([...runs].map(([id, run]) => [id, backOfficeCells(plan.steps, run.occurrences)]))
  const signers = [...cells.values()].flat().flatMap(({ traced }) => traced.flatMap(({ tick }) => tick?.by ?? []))
  const names = await namesOf(ctx, signers)
  return new Map([...cells].map(([id, ofDeal]) => [id, ofDeal.map((cell) => signed(cell, names))]))
}

function signed(cell: ReturnType<typeof backOfficeCells>[number], names: ReadonlyMap<string, string>): StepCell {
  const traced = cell.traced.map(({ actionId, label, tick }) => ({
    actionId,
    label,
    tick: tick && { at: tick.at, by: named(tick.by, names) },
  }))
  return { ...cell, traced }
}

function named(id: string, names: ReadonlyMap<string, string>) {
  const name = names.get(id)
  return name === undefined ? null : { id, name }
}
