import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/timeline/event-type-settings.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import { heldType, refuseTakenType } from './held-types.ts'

export async function changeEventType(
  ctx: Context,
  { typeId, name, colour }: In<typeof contract.changeEventType>,
): Promise<Out<typeof contract.changeEventType>> {
  const { type, others } = await heldType(ctx, typeId)
  refuseTakenType(others, name)
  const changes = changesBetween(type, { name, colour })
  if (!changes.length) return {}
  await ctx.db
    .updateTable('event_type')
    .set({ name, colour })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', typeId)
    .execute()
  ctx.record({ kind: 'event_type.changed', subjectId: typeId, data: { changes } })
  return {}
}
