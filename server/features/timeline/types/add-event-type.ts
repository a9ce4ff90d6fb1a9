import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/timeline/event-type-settings.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { heldTypes, refuseTakenType } from './held-types.ts'

export async function addEventType(
  ctx: Context,
  { kind, name, colour }: In<typeof contract.addEventType>,
): Promise<Out<typeof contract.addEventType>> {
  const types = await heldTypes(ctx, kind)
  refuseTakenType(types, name)
  const id = ctx.newId()
  await ctx.db.insertInto('event_type').values({ firm_id: ctx.firmId, id, kind, name, colour, position: types.length }).execute()
  ctx.record({ kind: 'event_type.created', subjectId: id, data: { name, kind } })
  return { id }
}
