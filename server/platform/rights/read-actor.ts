import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Flag, Grants, Scope, ScopedPermission } from '#contract/rights/permissions.types.ts'
import { ALL_FLAGS, ALL_SCOPED } from '#contract/rights/permissions.types.ts'
import type { Actor, Context, Seeing } from '../context/context.ts'
import { keyed } from '../database/keyed.ts'
import type { Handle } from '../database/transaction.ts'
import { reachOf } from './reach.ts'

/** How somebody shows who they are: a session's secret, an access token's, or (jobs, tests) a user named by the program. */
export type Identity = { readonly session: string } | { readonly token: string } | { readonly userId: string }

export interface FoundActor {
  readonly actor: Actor
  readonly timeZone: string
  readonly session: Context['session']
}

export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest()

interface Row {
  id: string
  first_name: string
  last_name: string
  org_version: number
  time_zone: string
  session_id: string | null
  seen_at: string | null
  rights_mark: string | null
  seen_user_id: string | null
  seen_profile_id: string | null
  permissions: string[]
  scopes: (Scope | null)[]
}

/**
 * Who this is, with rights as they stand now: a change of profile or hierarchy acts at the next request (ORG-15).
 * Null when the session or token is unknown, over or revoked, the user inactive, or their profile invalid (ORG-10, ORG-22).
 */
export async function readActor(db: Handle, firmId: number, who: Identity, now: string): Promise<FoundActor | null> {
  const { rows } = await sql<Row>`
    select ${keyed} u.id, u.first_name, u.last_name, f.org_version, coalesce(b.time_zone, f.time_zone) as time_zone,
      who.session_id, who.seen_at, who.rights_mark, who.seen_user_id, who.seen_profile_id,
      coalesce(array_agg(r.permission order by r.permission) filter (where r.permission is not null), '{}') as permissions,
      coalesce(array_agg(r.scope order by r.permission) filter (where r.permission is not null), '{}') as scopes
    from (${identified(firmId, who, now)}) who
    join "user" u on u.firm_id = ${firmId} and u.id = who.user_id and u.active
    join firm f on f.id = u.firm_id
    join profile p on p.firm_id = u.firm_id and p.id = u.profile_id and p.valid
    left join profile_right r on r.firm_id = u.firm_id and r.profile_id = u.profile_id
    left join business_unit b on b.firm_id = u.firm_id and b.id = u.business_unit_id
    group by u.id, u.first_name, u.last_name, f.org_version, b.time_zone, f.time_zone, who.session_id, who.seen_at, who.rights_mark,
      who.seen_user_id, who.seen_profile_id`.execute(db)
  const row = rows[0]
  if (!row) return null
  const reach = await reachOf(db, firmId, row.id, row.org_version)
  const actor = { firmId, userId: row.id, name: `${row.first_name} ${row.last_name}`, grants: grantsOf(row), reach }
  const kind: 'token' | 'session' = 'token' in who ? 'token' : 'session'
  const session = row.session_id
    ? { kind, id: row.session_id, seenAt: row.seen_at, rightsMark: row.rights_mark, seeing: seeingOf(row) }
    : null
  return { actor, timeZone: row.time_zone, session }
}

const seeingOf = ({ seen_user_id: userId, seen_profile_id: profileId }: Row): Seeing | null =>
  userId === null && profileId === null ? null : { userId, profileId }

const NOT_SEEING = sql`null::uuid as seen_user_id, null::uuid as seen_profile_id`

function identified(firmId: number, who: Identity, now: string) {
  if ('userId' in who)
    return sql`select ${who.userId}::uuid as user_id, null::uuid as session_id, null::timestamptz as seen_at, null as rights_mark, ${NOT_SEEING}`
  if ('session' in who) {
    const hash = secretHash(who.session)
    return sql`select user_id, id as session_id, seen_at, rights_mark, seen_user_id, seen_profile_id from session
      where firm_id = ${firmId} and expires_at > ${now} and (secret_hash = ${hash} or (replaced_hash = ${hash} and replaced_until > ${now}))`
  }
  return sql`select user_id, id as session_id, used_at as seen_at, null as rights_mark, ${NOT_SEEING} from access_token
    where firm_id = ${firmId} and secret_hash = ${secretHash(who.token)} and revoked_at is null and (expires_at is null or expires_at > ${now})`
}

const flagNames: ReadonlySet<string> = new Set(ALL_FLAGS)
const scopedNames: ReadonlySet<string> = new Set(ALL_SCOPED)
const isFlag = (name: string): name is Flag => flagNames.has(name)
const isScoped = (name: string): name is ScopedPermission => scopedNames.has(name)

/** A profile's rights as its rows hold them: names and scopes side by side. A name this version does not know is left out. */
export function grantsOf({ permissions, scopes }: Pick<Row, 'permissions' | 'scopes'>): Grants {
  const flags = new Set(permissions.filter(isFlag))
  const scoped = new Map<ScopedPermission, Scope>()
  permissions.forEach((name, index) => {
    const scope = scopes[index]
    if (isScoped(name) && scope) scoped.set(name, scope)
  })
  return { flags, scopes: scoped }
}
