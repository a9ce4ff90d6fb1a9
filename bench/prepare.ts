import { randomBytes } from 'node:crypto'
import type { PoolClient } from 'pg'
import type { Scope } from '#contract/rights/permissions.types.ts'
import type { Pool } from '#platform/database/pool.ts'
import { newId } from '#platform/ids/new-id.ts'
import { secretHash } from '#platform/rights/read-actor.ts'

/** Somebody of the reference firm whose contacts and deals are within `scope`, with a token to call as them. */
export interface Caller {
  readonly scope: Exclude<Scope, 'none'>
  readonly firmId: number
  readonly userId: string
  readonly token: string
  /** Advisers the scope reaches, for the report. */
  readonly reaches: number
}

const SCOPES = ['own', 'attached', 'group', 'all'] as const

/** PERF-2: one user per scope: an adviser for `own` and `group`, the head of a region for `attached` and `all`. */
export async function callersOf(pool: Pool, firmId: number): Promise<Caller[]> {
  const client = await pool.connect()
  try {
    const callers: Caller[] = []
    for (const [index, scope] of SCOPES.entries()) callers.push(await callerFor(client, firmId, scope, index))
    return callers
  } finally {
    client.release()
  }
}

async function callerFor(client: PoolClient, firmId: number, scope: Caller['scope'], index: number): Promise<Caller> {
  const depth = scope === 'own' || scope === 'group' ? 4 : 1
  const { rows } = await client.query<{ id: string }>(
    `select descendant_id as id from user_closure where firm_id = $1 group by descendant_id having max(depth) = $2
     order by descendant_id offset $3 limit 1`,
    [firmId, depth, index],
  )
  const userId = rows[0]!.id
  await giveScope(client, firmId, userId, scope)
  const token = `${firmId}.${randomBytes(32).toString('base64url')}`
  await client.query(
    'insert into access_token (firm_id, id, user_id, label, secret_hash, created_at) values ($1, $2, $3, $4, $5, now())',
    [firmId, newId(), userId, 'bench', secretHash(token)],
  )
  return { scope, firmId, userId, token, reaches: await reachedUsers(client, firmId, userId, scope) }
}

/** A profile of their own: everything, on the records of `scope`. */
async function giveScope(client: PoolClient, firmId: number, userId: string, scope: string): Promise<void> {
  const profileId = newId()
  await client.query(`insert into profile (firm_id, id, label, custom, created_at) values ($1, $2, $3, true, now())`, [
    firmId,
    profileId,
    `Banc ${scope}`,
  ])
  await client.query(
    `insert into profile_right (firm_id, profile_id, permission, scope)
     select r.firm_id, $2, r.permission, case when r.scope is not null then $3 end from profile_right r
     join profile p on p.firm_id = r.firm_id and p.id = r.profile_id and p.is_administrator where r.firm_id = $1`,
    [firmId, profileId, scope],
  )
  await client.query('update "user" set profile_id = $3 where firm_id = $1 and id = $2', [firmId, userId, profileId])
  await client.query('update firm set org_version = org_version + 1 where id = $1', [firmId])
}

async function reachedUsers(client: PoolClient, firmId: number, userId: string, scope: string): Promise<number> {
  const counts: Record<string, string> = {
    own: 'select 1 as n',
    attached: 'select count(*)::int as n from user_closure where firm_id = $1 and ancestor_id = $2',
    group:
      'select count(*)::int as n from "user" u join "user" me on me.firm_id = $1 and me.id = $2 where u.firm_id = $1 and u.manager_id = me.manager_id',
    all: 'select count(*)::int as n from "user" where firm_id = $1',
  }
  const needsUser = scope === 'attached' || scope === 'group'
  const { rows } = await client.query<{ n: number }>(
    counts[scope]!,
    scope === 'own' ? [] : needsUser ? [firmId, userId] : [firmId],
  )
  return rows[0]!.n
}
