import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'

/** CON-23: a new label of the firm; the same word in another case is the same keyword. */
export async function addKeyword(
  ctx: Context,
  { name }: In<typeof contract.addKeyword>,
): Promise<Out<typeof contract.addKeyword>> {
  const id = ctx.newId()
  const added = await ctx.db
    .insertInto('keyword')
    .values({ firm_id: ctx.firmId, id, name })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (!added.numInsertedOrUpdatedRows) throw new AppError('contact.keyword_taken', { name })
  ctx.record({ kind: 'keyword.created', subjectId: id, data: { name } })
  return { id, name }
}
