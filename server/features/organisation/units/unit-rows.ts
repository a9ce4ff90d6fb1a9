import { sql } from 'kysely'
import { whyNot } from '#contract/kernel/why.ts'
import { BusinessUnit } from '#contract/organisation/units.contract.ts'
import { mayDeleteUnit } from '#contract/organisation/units.rules.ts'
import type { Out } from '#contract/kernel/operation.ts'
import type { listBusinessUnits } from '#contract/organisation/units.contract.ts'
import type { Context } from '#platform/context/context.ts'

type Unit = Out<typeof listBusinessUnits>['units'][number]

interface Row {
  readonly unit: unknown
  readonly name: string
  readonly people: readonly string[]
}

/** ORG-2: the firm's units by name, each with who belongs to it; or the one asked for. */
export async function unitRows(ctx: Context, unitId: string | null = null): Promise<{ unit: Unit; people: readonly string[] }[]> {
  const { rows } = await sql<Row>`
    select json_build_object('id', b.id, 'name', b.name, 'timeZone', b.time_zone, 'line1', b.address_line1, 'line2', b.address_line2,
        'postcode', b.postcode, 'town', b.town, 'phone', b.phone, 'version', b.version) as unit, b.name,
      coalesce((select json_agg(u.first_name || ' ' || u.last_name order by u.last_name, u.first_name) from "user" u
        where u.firm_id = b.firm_id and u.business_unit_id = b.id), '[]'::json) as people
    from business_unit b where b.firm_id = ${ctx.firmId} and (${unitId}::uuid is null or b.id = ${unitId}::uuid)`.execute(ctx.db)
  return rows
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
    .map(({ unit, name, people }) => {
      const facts = { userCount: people.length, notDelete: whyNot(mayDeleteUnit(name, people)) }
      return { unit: BusinessUnit.parse(Object.assign({}, unit, facts)), people }
    })
}
