import type { PoolClient } from 'pg'
import type { Powers } from '#contract/rights/giving.rules.ts'
import type { Scope, ScopedPermission } from '#contract/rights/permissions.types.ts'
import { ALL_SCOPED } from '#contract/rights/permissions.types.ts'
import { scopeOf } from '#contract/rights/rights.types.ts'
import { reachedBy } from '#platform/rights/reach.ts'
import { reachInTree } from '#platform/rights/reach.rules.ts'
import { grantsOf } from '#platform/rights/read-actor.ts'

/** What one user of a firm may do, and the ways into their account, at one moment. */
export interface Standing extends Powers {
  readonly id: string
  readonly comesIn: boolean
  readonly isAdministrator: boolean
  /** Login, e-mail, password, second factor, passkeys and provider: whoever changes them may come in as this user. */
  readonly ways: string
  readonly profileId: string
}

interface Row {
  readonly id: string
  readonly managerId: string | null
  readonly comes_in: boolean
  readonly is_administrator: boolean
  readonly ways: string
  readonly profile_id: string
  readonly permissions: string[]
  readonly scopes: (Scope | null)[]
}

/** Everybody of the firm, by id, as this transaction has it. */
export async function standings(client: Pick<PoolClient, 'query'>, firmId: number): Promise<Map<string, Standing>> {
  const { rows } = await client.query<Row>(
    `select u.id, u.manager_id as "managerId", u.active and p.valid as comes_in, p.is_administrator, u.profile_id,
       concat_ws('/', u.login, u.email, md5(u.password_hash),
         (select count(*) from two_factor t where t.firm_id = u.firm_id and t.user_id = u.id),
         (select count(*) from passkey k where k.firm_id = u.firm_id and k.user_id = u.id),
         (select count(*) from provider_account a where a.firm_id = u.firm_id and a.user_id = u.id)) as ways,
       coalesce(array_agg(r.permission order by r.permission) filter (where r.permission is not null), '{}') as permissions,
       coalesce(array_agg(r.scope order by r.permission) filter (where r.permission is not null), '{}') as scopes
     from "user" u join profile p on p.firm_id = u.firm_id and p.id = u.profile_id
     left join profile_right r on r.firm_id = p.firm_id and r.profile_id = p.id
     where u.firm_id = $1 group by u.firm_id, u.id, p.firm_id, p.id`,
    [firmId],
  )
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        comesIn: row.comes_in,
        isAdministrator: row.is_administrator,
        ways: row.ways,
        profileId: row.profile_id,
        grants: grantsOf(row),
        reach: reachInTree(rows, row.id),
      },
    ]),
  )
}

const reached = ({ grants, reach }: Powers, permission: ScopedPermission) => reachedBy(reach, scopeOf(grants, permission))

/** What `after` may do or reach that `before` may not: rights by name, and `permission → id`. People in `fresh` have nothing yet. */
export function gained(before: Standing | undefined, after: Standing, fresh: ReadonlySet<string>): string[] {
  const had = before?.comesIn ? before : null
  const flags = [...after.grants.flags].filter((flag) => !had?.grants.flags.has(flag))
  const people = ALL_SCOPED.flatMap((permission) => {
    const [now, then] = [reached(after, permission), had ? reached(had, permission) : []]
    if (then === 'all') return []
    if (now === 'all') return [`${permission} → all`]
    return now.filter((id) => !then.includes(id) && !fresh.has(id)).map((id) => `${permission} → ${id}`)
  })
  return after.comesIn ? [...flags, ...people] : []
}

/** Which of these gains somebody with these powers does not have. */
export const beyond = (held: Powers, gains: readonly string[]): string[] =>
  gains.filter((gain) => {
    const [permission, person] = gain.split(' → ') as [ScopedPermission, string | undefined]
    if (person === undefined) return !held.grants.flags.has(gain as never)
    const people = reached(held, permission)
    return people !== 'all' && (person === 'all' || !people.includes(person))
  })
