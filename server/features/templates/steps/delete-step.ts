import type * as contract from '#contract/templates/templates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { mayDeleteStep } from '#contract/steps/plan/edits.rules.ts'
import { withoutStep } from '#contract/steps/plan/order.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { heldSteps, stepAmong, stepsChanged, writePlaces } from './held-steps.ts'

export async function deleteStep(ctx: Context, input: In<typeof contract.deleteStep>): Promise<Out<typeof contract.deleteStep>> {
  const held = await heldSteps(ctx, input.templateId, input.version)
  const step = stepAmong(held, input.stepId)
  orThrow(mayDeleteStep(step, held.uses))
  await ctx.db.deleteFrom('step').where('firm_id', '=', ctx.firmId).where('id', '=', step.id).execute()
  await writePlaces(ctx, held.steps, withoutStep(held.steps, step.id))
  return stepsChanged(ctx, held, 'step.deleted', { position: step.position, subject: step.subject }, null)
}
