import { sql } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/rights/rights.contract.ts'
import type { Scope } from '#contract/rights/permissions.types.ts'
import { scopesOf } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'
import { grantsOf } from '#platform/rights/read-actor.ts'

interface Row {
  id: string
  label: string
  is_administrator: boolean
  valid: boolean
  custom: boolean
  version: number
  user_count: number
  permissions: string[]
  scopes: (Scope | null)[]
}

/** ORG-10, ORG-12: in the order the firm gives them. */
export async function listProfiles(
  ctx: Context,
  _input: In<typeof contract.listProfiles>,
): Promise<Out<typeof contract.listProfiles>> {
  const { rows } = await sql<Row>`
    select p.id, p.label, p.is_administrator, p.valid, p.custom, p.version,
      (select count(*) from "user" u where u.firm_id = p.firm_id and u.profile_id = p.id) as user_count,
      coalesce(array_agg(r.permission order by r.permission) filter (where r.permission is not null), '{}') as permissions,
      coalesce(array_agg(r.scope order by r.permission) filter (where r.permission is not null), '{}') as scopes
    from profile p left join profile_right r on r.firm_id = p.firm_id and r.profile_id = p.id
    where p.firm_id = ${ctx.firmId}
    group by p.firm_id, p.id order by p.position, p.label collate "fr-FR-x-icu", p.id`.execute(ctx.db)
  return {
    profiles: rows.map((row) => {
      const grants = grantsOf(row)
      return {
        id: row.id,
        label: row.label,
        isAdministrator: row.is_administrator,
        valid: row.valid,
        custom: row.custom,
        userCount: row.user_count,
        flags: [...grants.flags],
        scopes: scopesOf(grants),
        version: row.version,
      }
    }),
  }
}
