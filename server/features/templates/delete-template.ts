import type * as contract from '#contract/templates/templates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import { mayDeleteTemplate } from '#contract/templates/offer.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { heldTemplate } from './held-template.ts'
import { dealsOfTemplate } from './templates.access.ts'

/** DEAL-8. Its steps go with it; a deal being given at this moment waits, then finds no template. */
export async function deleteTemplate(
  ctx: Context,
  { templateId }: In<typeof contract.deleteTemplate>,
): Promise<Out<typeof contract.deleteTemplate>> {
  const template = await heldTemplate(ctx, templateId)
  orThrow(mayDeleteTemplate(await dealsOfTemplate(ctx, templateId)))
  await ctx.db.deleteFrom('deal_template').where('firm_id', '=', ctx.firmId).where('id', '=', templateId).execute()
  ctx.record({ kind: 'template.deleted', subjectId: templateId, data: { name: template.name } })
  return {}
}
