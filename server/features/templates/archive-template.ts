import type * as contract from '#contract/templates/templates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { heldTemplate } from './held-template.ts'
import { setArchived } from './set-archived.ts'

export async function archiveTemplate(
  ctx: Context,
  { templateId }: In<typeof contract.archiveTemplate>,
): Promise<Out<typeof contract.archiveTemplate>> {
  await heldTemplate(ctx, templateId)
  await setArchived(ctx, templateId, true)
  return {}
}
