import type * as contract from '#contract/templates/templates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { allow } from '#contract/kernel/verdict.ts'
import { fitsItsKind, keepsActionOrder, mayEditStep, mayMakeMandatory } from '#contract/steps/plan/edits.rules.ts'
import { mayHoldStep } from '#contract/templates/type.rules.ts'
import type { TemplateStep } from '#contract/steps/steps.types.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { typeOf } from '../held-template.ts'
import { insertContents, stepColumns } from '../insert-template.ts'
import { writingOf } from '../writing.ts'
import { heldSteps, stepAmong, stepsChanged } from './held-steps.ts'
import { stepContent } from './step-content.ts'

export async function editStep(ctx: Context, input: In<typeof contract.editStep>): Promise<Out<typeof contract.editStep>> {
  const held = await heldSteps(ctx, input.templateId, input.version)
  const before = stepAmong(held, input.stepId)
  orThrow(mayEditStep(before, held.uses))
  orThrow(mayHoldStep(typeOf(held.template), input))
  orThrow(fitsItsKind(input))
  orThrow(keepsActionOrder(before, input))
  orThrow(input.mandatory ? mayMakeMandatory(held.steps, before, held.uses) : allow())
  const after = await stepContent(ctx, before, input, before)
  await rewriteStep(ctx, after)
  return stepsChanged(ctx, held, 'step.changed', before, after)
}

/** No deal has begun it: nothing points to its actions, which are written anew. */
async function rewriteStep(ctx: Context, step: TemplateStep): Promise<void> {
  await ctx.db.updateTable('step').set(stepColumns(step)).where('firm_id', '=', ctx.firmId).where('id', '=', step.id).execute()
  await ctx.db.deleteFrom('step_action').where('firm_id', '=', ctx.firmId).where('step_id', '=', step.id).execute()
  await ctx.db.deleteFrom('step_document').where('firm_id', '=', ctx.firmId).where('step_id', '=', step.id).execute()
  await insertContents(writingOf(ctx), [step])
}
