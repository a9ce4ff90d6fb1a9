import type * as contract from '#contract/templates/templates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Behaviour } from '#contract/templates/templates.types.ts'
import { mayAllow, mayTakeType } from '#contract/templates/type.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import { behaviourColumns, heldTemplate, touchTemplate } from './held-template.ts'
import { readTemplate } from './read-template.ts'
import { setArchived } from './set-archived.ts'
import { contentOf } from './template-content.query.ts'
import { dealsOfTemplate } from './templates.access.ts'

/** DEAL-6: nothing is created from a deal yet, so no box is held ticked. */
const USED: readonly Behaviour[] = []

export async function editTemplate(
  ctx: Context,
  { templateId, version, ...wanted }: In<typeof contract.editTemplate>,
): Promise<Out<typeof contract.editTemplate>> {
  const template = await heldTemplate(ctx, templateId, version)
  const before = await contentOf(ctx, template)
  orThrow(mayTakeType(before, wanted.type, await dealsOfTemplate(ctx, templateId)))
  orThrow(mayAllow(wanted.type, wanted.behaviours, USED))
  const { name, type, active, archived, behaviours } = wanted
  await touchTemplate(ctx, template, { name, type, active, ...behaviourColumns(behaviours) })
  await setArchived(ctx, templateId, archived)
  const changes = changesBetween(before, { name, type, active, behaviours })
  if (changes.length) ctx.record({ kind: 'template.changed', subjectId: templateId, data: { changes } })
  return readTemplate(ctx, { templateId })
}
