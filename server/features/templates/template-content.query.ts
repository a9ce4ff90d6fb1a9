import type { FileLine } from '#contract/documents/documents.shapes.ts'
import type { TemplateContent } from '#contract/templates/templates.types.ts'
import type { TemplateStep } from '#contract/steps/steps.types.ts'
import type { Context } from '#platform/context/context.ts'
import { planOf } from '../steps/steps.public.ts'
import { behavioursIn, typeOf } from './held-template.ts'
import type { TemplateColumns } from './held-template.ts'

/** Everything a template holds: what a duplicate copies, and what its page shows. */
export async function contentOf(ctx: Context, row: TemplateColumns): Promise<TemplateContent> {
  const { steps } = await planOf(ctx, row.id)
  const archived = await isArchived(ctx, row.id)
  return { name: row.name, type: typeOf(row), active: row.active, archived, behaviours: behavioursIn(row), steps }
}

export async function isArchived(ctx: Context, templateId: string): Promise<boolean> {
  const archival = await ctx.db
    .selectFrom('template_archival')
    .select('template_id')
    .where('firm_id', '=', ctx.firmId)
    .where('template_id', '=', templateId)
    .executeTakeFirst()
  return archival !== undefined
}

/** The reference documents of these steps, by file id. */
export async function documentsOf(ctx: Context, steps: readonly TemplateStep[]): Promise<Map<string, FileLine>> {
  const ids = [...new Set(steps.flatMap((step) => step.documentIds))]
  if (!ids.length) return new Map()
  const rows = await ctx.db
    .selectFrom('file')
    .select(['id', 'name', 'media_type', 'size', 'created_at'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      { id: row.id, name: row.name, mediaType: row.media_type, size: row.size, createdAt: row.created_at },
    ]),
  )
}
