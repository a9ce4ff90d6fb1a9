import { sql } from 'kysely'
import type { In } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/organisation/units.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { unitRows } from './unit-rows.ts'

type UnitFields = In<typeof contract.addBusinessUnit>

/** A unit held until the end: it is changed, deleted and given to people one after the other. */
export async function heldUnit(ctx: Context, unitId: string) {
  const held = sql`select from business_unit where firm_id = ${ctx.firmId} and id = ${unitId} for update`
  await held.execute(ctx.db)
  const [found] = await unitRows(ctx, unitId)
  if (!found) throw notFound()
  return found
}

/** Refuses a name that another unit has, however it is capitalised. */
export async function refuseTakenUnitName(ctx: Context, name: string, butFor: string | null): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from business_unit where firm_id = ${ctx.firmId} and lower(name) = lower(${name})
      and (${butFor}::uuid is null or id <> ${butFor}::uuid)`.execute(ctx.db)
  if (rows[0]) throw new AppError('organisation.unit_name_taken', { name: rows[0].name })
}

export const unitColumns = ({ name, timeZone, line1, line2, postcode, town, phone }: UnitFields) => ({
  name,
  time_zone: timeZone,
  address_line1: line1,
  address_line2: line2,
  postcode,
  town,
  phone,
})
