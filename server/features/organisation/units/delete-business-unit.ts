import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/units.contract.ts'
import { mayDeleteUnit } from '#contract/organisation/units.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { heldUnit } from './unit-writes.ts'

export async function deleteBusinessUnit(
  ctx: Context,
  { unitId }: In<typeof contract.deleteBusinessUnit>,
): Promise<Out<typeof contract.deleteBusinessUnit>> {
  const { unit, people } = await heldUnit(ctx, unitId)
  orThrow(mayDeleteUnit(unit.name, people))
  await ctx.db.deleteFrom('business_unit').where('firm_id', '=', ctx.firmId).where('id', '=', unitId).execute()
  ctx.record({ kind: 'unit.deleted', subjectId: unitId, data: { name: unit.name } })
  return {}
}
