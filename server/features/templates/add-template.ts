import type * as contract from '#contract/templates/templates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { mayAllow } from '#contract/templates/type.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { insertTemplate } from './insert-template.ts'
import { readTemplate } from './read-template.ts'
import { writingOf } from './writing.ts'

export async function addTemplate(
  ctx: Context,
  input: In<typeof contract.addTemplate>,
): Promise<Out<typeof contract.addTemplate>> {
  orThrow(mayAllow(input.type, input.behaviours, []))
  const id = ctx.newId()
  await insertTemplate(writingOf(ctx), id, { ...input, steps: [] })
  ctx.record({ kind: 'template.created', subjectId: id, data: { name: input.name } })
  return readTemplate(ctx, { templateId: id })
}
