import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/units.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { refuseTakenUnitName, unitColumns } from './unit-writes.ts'

export async function addBusinessUnit(
  ctx: Context,
  fields: In<typeof contract.addBusinessUnit>,
): Promise<Out<typeof contract.addBusinessUnit>> {
  await refuseTakenUnitName(ctx, fields.name, null)
  const id = ctx.newId()
  await ctx.db
    .insertInto('business_unit')
    .values({ firm_id: ctx.firmId, id, ...unitColumns(fields) })
    .execute()
  ctx.record({ kind: 'unit.created', subjectId: id, data: { name: fields.name } })
  return { id }
}
