import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/units.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { unitRows } from './unit-rows.ts'

export async function listBusinessUnits(
  ctx: Context,
  _input: In<typeof contract.listBusinessUnits>,
): Promise<Out<typeof contract.listBusinessUnits>> {
  return { units: (await unitRows(ctx)).map(({ unit }) => unit) }
}
