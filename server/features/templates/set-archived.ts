import type { Context } from '#platform/context/context.ts'
import { archive } from './insert-template.ts'
import { isArchived } from './template-content.query.ts'
import { writingOf } from './writing.ts'

/** DEAL-5: archived since when and by whom is a row of its own. Nothing happens when it stands so already. */
export async function setArchived(ctx: Context, templateId: string, archived: boolean): Promise<void> {
  if ((await isArchived(ctx, templateId)) === archived) return
  if (archived) {
    await archive(writingOf(ctx), templateId)
    ctx.record({ kind: 'template.archived', subjectId: templateId, data: {} })
    return
  }
  await ctx.db.deleteFrom('template_archival').where('firm_id', '=', ctx.firmId).where('template_id', '=', templateId).execute()
  ctx.record({ kind: 'template.unarchived', subjectId: templateId, data: {} })
}
