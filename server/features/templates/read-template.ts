import type * as contract from '#contract/templates/templates.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { contentOf, documentsOf } from './template-content.query.ts'
import { templateDetail } from './template-detail.rules.ts'
import { dealsOfTemplate, usesOf } from './templates.access.ts'

export async function readTemplate(
  ctx: Context,
  { templateId }: Pick<In<typeof contract.readTemplate>, 'templateId'>,
): Promise<Out<typeof contract.readTemplate>> {
  const row = await ctx.db
    .selectFrom('deal_template')
    .selectAll()
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', templateId)
    .executeTakeFirst()
  if (!row) throw notFound()
  const content = await contentOf(ctx, row)
  return templateDetail({
    ...content,
    id: row.id,
    version: row.version,
    deals: await dealsOfTemplate(ctx, row.id),
    uses: await usesOf(ctx, row.id),
    files: await documentsOf(ctx, content.steps),
  })
}
