import type * as contract from '#contract/contacts/relations/relation-types.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { heldRelationType, refuseTakenType, typeWords } from './held-relation-type.ts'

export async function renameRelationType(
  ctx: Context,
  { typeId, ...words }: In<typeof contract.renameRelationType>,
): Promise<Out<typeof contract.renameRelationType>> {
  const [before, after] = [typeWords(await heldRelationType(ctx, typeId)), typeWords(words)]
  await refuseTakenType(ctx, words, typeId)
  if (before === after) return {}
  await ctx.db
    .updateTable('relation_type')
    .set({ name: words.name, inverse_name: words.inverseName })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', typeId)
    .execute()
  ctx.record({ kind: 'relation_type.changed', subjectId: typeId, data: { changes: [{ field: 'name', before, after }] } })
  return {}
}
