import type { StepUses } from '#contract/steps/plan/order.rules.ts'
import type { TemplateStep } from '#contract/steps/steps.types.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { planOf, restateDeals } from '../../steps/steps.public.ts'
import { heldTemplate, touchTemplate, typeOf } from '../held-template.ts'
import type { TemplateColumns } from '../held-template.ts'
import { readTemplate } from '../read-template.ts'
import { usesOf } from '../templates.access.ts'

/** A template whose steps are about to change: held, with its steps and how the firm's deals use them. */
export interface HeldSteps {
  readonly template: TemplateColumns
  readonly steps: readonly TemplateStep[]
  readonly uses: StepUses
}

export async function heldSteps(ctx: Context, templateId: string, version: number): Promise<HeldSteps> {
  const template = await heldTemplate(ctx, templateId, version)
  const { steps } = await planOf(ctx, templateId)
  return { template, steps, uses: await usesOf(ctx, templateId) }
}

export function stepAmong({ steps }: HeldSteps, stepId: string): TemplateStep {
  const step = steps.find(({ id }) => id === stepId)
  if (!step) throw notFound()
  return step
}

/** Writes the places of the steps that moved. The order is checked by the database when the transaction ends. */
export async function writePlaces(ctx: Context, before: readonly TemplateStep[], after: readonly TemplateStep[]): Promise<void> {
  const standing = new Map(before.map(({ id, position }) => [id, position]))
  for (const { id, position } of after) {
    if (standing.get(id) === position || !standing.has(id)) continue
    await ctx.db.updateTable('step').set({ position }).where('firm_id', '=', ctx.firmId).where('id', '=', id).execute()
  }
}

/** The template has a new version, its history says what changed, and its open deals repeat where they now stand. */
export async function stepsChanged(ctx: Context, { template }: HeldSteps, field: string, before: unknown, after: unknown) {
  await touchTemplate(ctx, template)
  ctx.record({ kind: 'template.changed', subjectId: template.id, data: { changes: [{ field, before, after }] } })
  await restateDeals(ctx, template.id, typeOf(template))
  return readTemplate(ctx, { templateId: template.id })
}
