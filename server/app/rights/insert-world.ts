import type { Flag, Scope, ScopedPermission } from '#contract/rights/permissions.types.ts'
import type { Pool } from '#platform/database/pool.ts'
import { newId } from '#platform/ids/new-id.ts'
import type { ContactPlace } from '#features/contacts/contacts.public.ts'

/** People with rights of their own, and records that only their place matters of. */
export interface World {
  readonly people: readonly {
    readonly id: string
    readonly managerId: string | null
    readonly flags: readonly Flag[]
    readonly scopes: ReadonlyMap<ScopedPermission, Scope>
  }[]
  readonly contacts: readonly { readonly id: string; readonly place: ContactPlace }[]
  readonly deals: readonly {
    readonly id: string
    readonly contact: { readonly id: string; readonly place: ContactPlace }
    readonly inChargeId: string
  }[]
}

const NOW = '2026-11-22T09:00:00Z'

/** Straight into the tables: the factories go through the rules, and here every combination has to exist. */
export async function insertWorld(pool: Pool, firmId: number, world: World): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin; set local session_replication_role = replica')
    for (const [table, rows] of Object.entries(tablesOf(world))) {
      const columns = Object.keys(rows[0] ?? {}).join(', ')
      const from = `select $1, ${columns} from jsonb_populate_recordset(null::"${table}", $2)`
      if (rows.length) await client.query(`insert into "${table}" (firm_id, ${columns}) ${from}`, [firmId, JSON.stringify(rows)])
    }
    await client.query('commit')
  } finally {
    client.release()
  }
}

function tablesOf({ people, contacts, deals }: World): Record<string, readonly Record<string, unknown>[]> {
  const profiles = new Map(people.map(({ id }) => [id, newId()]))
  return {
    profile: people.map(({ id }) => ({ id: profiles.get(id), label: id, created_at: NOW })),
    profile_right: people.flatMap(({ id, flags, scopes }) => rightRows(profiles.get(id)!, flags, scopes)),
    user: people.map(({ id, managerId }) => ({
      ...NAMED,
      id,
      email: id,
      login: id,
      profile_id: profiles.get(id),
      manager_id: managerId,
    })),
    user_closure: closureRows(people),
    contact: contacts.map(contactRow),
    deal: deals.map(dealRow),
  }
}

const NAMED = { first_name: 'P', last_name: 'P', created_at: NOW }

const contactRow = ({ id, place }: World['contacts'][number]) => ({
  id,
  type: place.type,
  kind: 'person',
  last_name: id,
  is_private: place.isPrivate,
  main_adviser_id: place.followerIds[0],
  follower_ids: place.followerIds,
  display_name: id,
  sort_name: id,
  name_key: id,
  search_text: id,
  created_at: NOW,
  updated_at: NOW,
})

const dealRow = ({ id, contact, inChargeId }: World['deals'][number]) => ({
  id,
  template_id: newId(),
  contact_id: contact.id,
  name: id,
  state: 'preparation',
  in_charge_id: inChargeId,
  adviser_id: contact.place.followerIds[0],
  contact_type: contact.place.type,
  contact_private: contact.place.isPrivate,
  follower_ids: contact.place.followerIds,
  contact_sort_name: id,
  created_at: NOW,
  updated_at: NOW,
})

const rightRows = (profileId: string, flags: readonly Flag[], scopes: ReadonlyMap<ScopedPermission, Scope>) => [
  ...flags.map((permission) => ({ profile_id: profileId, permission, scope: null })),
  ...[...scopes]
    .filter(([, scope]) => scope !== 'none')
    .map(([permission, scope]) => ({ profile_id: profileId, permission, scope })),
]

/** Every ancestor of everybody, oneself included. */
function closureRows(people: World['people']) {
  const managers = new Map(people.map(({ id, managerId }) => [id, managerId]))
  return people.flatMap(({ id }) => {
    const rows: { ancestor_id: string; descendant_id: string; depth: number }[] = []
    for (let above: string | null = id, depth = 0; above !== null; above = managers.get(above) ?? null, depth++) {
      rows.push({ ancestor_id: above, descendant_id: id, depth })
    }
    return rows
  })
}
