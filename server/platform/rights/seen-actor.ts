import { sql } from 'kysely'
import { hasEveryRight } from '#contract/rights/giving.rules.ts'
import type { Scope } from '#contract/rights/permissions.types.ts'
import type { Actor, Seeing } from '../context/context.ts'
import type { Handle } from '../database/transaction.ts'
import { readReach } from './reach.ts'
import { grantsOf } from './read-actor.ts'

interface Row {
  readonly user_id: string
  readonly name: string
  readonly permissions: string[]
  readonly scopes: (Scope | null)[]
}

/**
 * SEC-7: the actor of the reads of a session in « Voir en tant que »: the seen user with their rights and reach as they
 * stand now, or oneself with the seen profile's rights. Null when whoever looks no longer has every right, or nobody is
 * there to be seen: the session is over rather than one's own again without a word.
 */
export async function seenActor(db: Handle, actor: Actor, { userId, profileId }: Seeing): Promise<Actor | null> {
  if (!hasEveryRight(actor.grants)) return null
  const { rows } = await sql<Row>`
    select u.id as user_id, u.first_name || ' ' || u.last_name as name,
      coalesce(array_agg(r.permission order by r.permission) filter (where r.permission is not null), '{}') as permissions,
      coalesce(array_agg(r.scope order by r.permission) filter (where r.permission is not null), '{}') as scopes
    from "user" u
    left join profile_right r on r.firm_id = u.firm_id and r.profile_id = coalesce(${profileId}, u.profile_id)
    where u.firm_id = ${actor.firmId} and u.id = ${userId ?? actor.userId}
    group by u.firm_id, u.id`.execute(db)
  const row = rows[0]
  if (!row) return null
  const reach = userId === null ? actor.reach : await readReach(db, actor.firmId, userId)
  const seenBy = { userId: actor.userId, name: actor.name }
  return { firmId: actor.firmId, userId: row.user_id, name: row.name, grants: grantsOf(row), reach, seenBy }
}
