import type * as contract from '#contract/templates/templates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { arranged, mayReorderSteps, orderAfterMove } from '#contract/steps/plan/order.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { heldSteps, stepAmong, stepsChanged, writePlaces } from './held-steps.ts'

export async function moveStep(ctx: Context, input: In<typeof contract.moveStep>): Promise<Out<typeof contract.moveStep>> {
  const held = await heldSteps(ctx, input.templateId, input.version)
  const step = stepAmong(held, input.stepId)
  const order = orderAfterMove(held.steps, step.id, input.position)
  orThrow(mayReorderSteps(held.steps, held.uses, order))
  const after = arranged(held.steps, order)
  await writePlaces(ctx, held.steps, after)
  const place = { subject: step.subject, position: order.indexOf(step.id) + 1 }
  return stepsChanged(ctx, held, 'step.moved', { ...place, position: step.position }, place)
}
