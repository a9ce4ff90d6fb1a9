import type * as contract from '#contract/contacts/relations/relation-types.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { refuseTakenType, typeWords } from './held-relation-type.ts'

export async function addRelationType(
  ctx: Context,
  words: In<typeof contract.addRelationType>,
): Promise<Out<typeof contract.addRelationType>> {
  await refuseTakenType(ctx, words, null)
  const id = ctx.newId()
  await ctx.db
    .insertInto('relation_type')
    .values({ firm_id: ctx.firmId, id, name: words.name, inverse_name: words.inverseName })
    .execute()
  ctx.record({ kind: 'relation_type.created', subjectId: id, data: { name: typeWords(words) } })
  return { id }
}
