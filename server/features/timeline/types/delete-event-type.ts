import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/timeline/event-type-settings.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { heldType } from './held-types.ts'
import { MOST_USES, replaceType, usesByType } from './type-uses.access.ts'

/** ORG-51: while it serves, only with another of its kind to take its place. */
export async function deleteEventType(
  ctx: Context,
  { typeId, replacedById }: In<typeof contract.deleteEventType>,
): Promise<Out<typeof contract.deleteEventType>> {
  const { type, others } = await heldType(ctx, typeId)
  const heir = replacedById === undefined ? null : others.find(({ id }) => id === replacedById)
  if (heir === undefined) throw notFound()
  const count = (await usesByType(ctx, [typeId])).get(typeId) ?? 0
  if (count > 0 && !heir) throw new AppError('timeline.type_used', { name: type.name })
  if (count > MOST_USES) throw new AppError('timeline.type_used_widely', { name: type.name })
  if (heir) await replaceType(ctx, typeId, heir.id)
  await ctx.db.deleteFrom('event_type').where('firm_id', '=', ctx.firmId).where('id', '=', typeId).execute()
  ctx.record({ kind: 'event_type.deleted', subjectId: typeId, data: { name: type.name, replacedBy: heir?.name ?? null } })
  return {}
}
