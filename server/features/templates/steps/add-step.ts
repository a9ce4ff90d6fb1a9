import type * as contract from '#contract/templates/templates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { fitsItsKind } from '#contract/steps/plan/edits.rules.ts'
import { mayInsertStep, withStep } from '#contract/steps/plan/order.rules.ts'
import { mayHoldStep } from '#contract/templates/type.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { typeOf } from '../held-template.ts'
import { insertSteps } from '../insert-template.ts'
import { writingOf } from '../writing.ts'
import { heldSteps, stepsChanged, writePlaces } from './held-steps.ts'
import { stepContent } from './step-content.ts'

export async function addStep(ctx: Context, input: In<typeof contract.addStep>): Promise<Out<typeof contract.addStep>> {
  const held = await heldSteps(ctx, input.templateId, input.version)
  const position = Math.min(input.position ?? Infinity, held.steps.length + 1)
  orThrow(mayHoldStep(typeOf(held.template), input))
  orThrow(fitsItsKind(input))
  orThrow(mayInsertStep(held.steps, held.uses, position))
  const step = await stepContent(ctx, { id: ctx.newId(), position }, input)
  await writePlaces(ctx, held.steps, withStep(held.steps, step, position))
  await insertSteps(writingOf(ctx), input.templateId, [step])
  return stepsChanged(ctx, held, 'step.added', null, { position, subject: step.subject })
}
