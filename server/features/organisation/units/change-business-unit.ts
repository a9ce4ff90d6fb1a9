import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/units.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import { heldUnit, refuseTakenUnitName, unitColumns } from './unit-writes.ts'

export async function changeBusinessUnit(
  ctx: Context,
  { unitId, version, ...fields }: In<typeof contract.changeBusinessUnit>,
): Promise<Out<typeof contract.changeBusinessUnit>> {
  const { unit } = await heldUnit(ctx, unitId)
  if (unit.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, unitId) })
  await refuseTakenUnitName(ctx, fields.name, unitId)
  const changes = changesBetween(unit, fields)
  if (!changes.length) return unit
  await ctx.db
    .updateTable('business_unit')
    .set({ ...unitColumns(fields), version: version + 1 })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', unitId)
    .execute()
  ctx.record({ kind: 'unit.changed', subjectId: unitId, data: { changes } })
  return { ...unit, ...fields, version: version + 1 }
}
