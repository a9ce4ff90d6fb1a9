import type * as contract from '#contract/templates/templates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { duplicateOf } from '#contract/templates/duplicate.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { heldTemplate } from './held-template.ts'
import { insertTemplate } from './insert-template.ts'
import { readTemplate } from './read-template.ts'
import { contentOf } from './template-content.query.ts'
import { writingOf } from './writing.ts'

export async function duplicateTemplate(
  ctx: Context,
  { templateId }: In<typeof contract.duplicateTemplate>,
): Promise<Out<typeof contract.duplicateTemplate>> {
  const original = await heldTemplate(ctx, templateId)
  const copy = duplicateOf(await contentOf(ctx, original), ctx.newId)
  const id = ctx.newId()
  await insertTemplate(writingOf(ctx), id, copy)
  ctx.record({ kind: 'template.created', subjectId: id, data: { name: copy.name } })
  return readTemplate(ctx, { templateId: id })
}
