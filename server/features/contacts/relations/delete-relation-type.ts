import type * as contract from '#contract/contacts/relations/relation-types.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { heldRelationType, typeWords } from './held-relation-type.ts'
import { usesOfTypes } from './relation-uses.access.ts'

/** ORG-51: only when no relation is of it. */
export async function deleteRelationType(
  ctx: Context,
  { typeId }: In<typeof contract.deleteRelationType>,
): Promise<Out<typeof contract.deleteRelationType>> {
  const name = typeWords(await heldRelationType(ctx, typeId))
  const uses = (await usesOfTypes(ctx, [typeId])).get(typeId)
  if (uses && uses.count > 0) throw new AppError('relation.type_used', { name })
  await ctx.db.deleteFrom('relation_type').where('firm_id', '=', ctx.firmId).where('id', '=', typeId).execute()
  ctx.record({ kind: 'relation_type.deleted', subjectId: typeId, data: { name } })
  return {}
}
