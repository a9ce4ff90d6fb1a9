import type * as contract from '#contract/contacts/keyword-settings.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { heldKeyword } from './held-keyword.ts'
import { usesOfKeywords } from './keyword-uses.access.ts'

/** ORG-51: only when no contact carries it; « Mots clés » on a list of contacts takes it off by thousands. */
export async function deleteKeyword(
  ctx: Context,
  { keywordId }: In<typeof contract.deleteKeyword>,
): Promise<Out<typeof contract.deleteKeyword>> {
  const { name } = await heldKeyword(ctx, keywordId)
  const uses = (await usesOfKeywords(ctx, [keywordId])).get(keywordId)
  if (uses && uses.count > 0) throw new AppError('contact.keyword_used', { name })
  await ctx.db.deleteFrom('keyword').where('firm_id', '=', ctx.firmId).where('id', '=', keywordId).execute()
  ctx.record({ kind: 'keyword.deleted', subjectId: keywordId, data: { name } })
  return {}
}
