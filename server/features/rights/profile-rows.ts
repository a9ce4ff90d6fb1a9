import { sql } from 'kysely'
import { whyNot } from '#contract/kernel/why.ts'
import type { Grants, Scope } from '#contract/rights/permissions.types.ts'
import { mayChangeProfile, mayDeleteProfile } from '#contract/rights/profiles.rules.ts'
import type { ProfileFacts } from '#contract/rights/profiles.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { grantsOf } from '#platform/rights/read-actor.ts'

interface Row {
  readonly id: string
  readonly label: string
  readonly is_administrator: boolean
  readonly valid: boolean
  readonly custom: boolean
  readonly version: number
  readonly user_count: number
  readonly users: { readonly id: string; readonly name: string }[]
  readonly is_mine: boolean
  readonly permissions: string[]
  readonly scopes: (Scope | null)[]
}

export interface ProfileRow extends ProfileFacts {
  readonly version: number
  readonly userCount: number
  /** By name, the first hundred. */
  readonly users: readonly { readonly id: string; readonly name: string }[]
  readonly isMine: boolean
  readonly grants: Grants
}

/** The firm's profiles in the order it gives them, custom ones last; one of them when its id is given. */
export async function profileRows(ctx: Context, id: string | null = null): Promise<ProfileRow[]> {
  const { rows } = await sql<Row>`
    select p.id, p.label, p.is_administrator, p.valid, p.custom, p.version, held.user_count, held.users, held.is_mine,
      coalesce(array_agg(r.permission order by r.permission) filter (where r.permission is not null), '{}') as permissions,
      coalesce(array_agg(r.scope order by r.permission) filter (where r.permission is not null), '{}') as scopes
    from profile p
    left join profile_right r on r.firm_id = p.firm_id and r.profile_id = p.id
    cross join lateral (
      select count(*)::int as user_count, coalesce(bool_or(u.id = ${ctx.actor.userId}), false) as is_mine,
        coalesce(jsonb_agg(jsonb_build_object('id', u.id, 'name', u.name) order by u.place) filter (where u.place <= 100), '[]') as users
      from (
        select u.id, u.first_name || ' ' || u.last_name as name,
          row_number() over (order by u.last_name collate "fr-FR-x-icu", u.first_name collate "fr-FR-x-icu", u.id) as place
        from "user" u where u.firm_id = p.firm_id and u.profile_id = p.id
      ) u
    ) held
    where p.firm_id = ${ctx.firmId} and (${id}::uuid is null or p.id = ${id})
    group by p.firm_id, p.id, held.user_count, held.users, held.is_mine
    order by p.custom, p.position, p.label collate "fr-FR-x-icu", p.id`.execute(ctx.db)
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    isAdministrator: row.is_administrator,
    valid: row.valid,
    custom: row.custom,
    version: row.version,
    userCount: row.user_count,
    users: row.users,
    isMine: row.is_mine,
    grants: grantsOf(row),
  }))
}

/** What lists and pages show of a profile, its rights apart. */
export const shownProfile = (row: ProfileRow) => ({
  id: row.id,
  label: row.label,
  isAdministrator: row.isAdministrator,
  valid: row.valid,
  custom: row.custom,
  person: row.custom ? (row.users[0] ?? null) : null,
  userCount: row.userCount,
  version: row.version,
  notChange: whyNot(mayChangeProfile(row, row.isMine ? row.id : '')),
  notDelete: whyNot(
    mayDeleteProfile(
      row,
      row.users.map(({ name }) => name),
    ),
  ),
})
