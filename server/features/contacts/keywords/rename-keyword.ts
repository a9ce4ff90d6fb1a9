import { sql } from 'kysely'
import type * as contract from '#contract/contacts/keyword-settings.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { heldKeyword } from './held-keyword.ts'

export async function renameKeyword(
  ctx: Context,
  { keywordId, name }: In<typeof contract.renameKeyword>,
): Promise<Out<typeof contract.renameKeyword>> {
  const { name: before } = await heldKeyword(ctx, keywordId)
  const { rows } = await sql<{ name: string }>`
    select name from keyword where firm_id = ${ctx.firmId} and lower(name) = lower(${name}) and id <> ${keywordId}`.execute(
    ctx.db,
  )
  if (rows[0]) throw new AppError('contact.keyword_taken', { name: rows[0].name })
  if (before === name) return {}
  await ctx.db.updateTable('keyword').set({ name }).where('firm_id', '=', ctx.firmId).where('id', '=', keywordId).execute()
  ctx.record({ kind: 'keyword.changed', subjectId: keywordId, data: { changes: [{ field: 'name', before, after: name }] } })
  return {}
}
