import { sql } from 'kysely'
import { EXAMPLE_PROFILES } from '#contract/rights/example-profiles.ts'
import type { ExampleProfile, ExampleProfileKey } from '#contract/rights/example-profiles.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import { inTransaction } from '#platform/database/transaction.ts'
import type { Handle } from '#platform/database/transaction.ts'
import { newId } from '#platform/ids/new-id.ts'

export interface FirstPerson {
  readonly title?: string; readonly firstName: string; readonly lastName: string; readonly email: string
  readonly passwordHash: string | null
}

export interface Founded {
  readonly firmId: number
  readonly administratorId: string
  readonly profiles: Readonly<Record<ExampleProfileKey, string>>
}

interface NewFirm { readonly name: string; readonly timeZone?: string; readonly isDemo?: boolean; readonly administrator: FirstPerson }

/**
 * A new firm with its five example profiles (ORG-11, ORG-12) and its first administrator, who signs in with their e-mail.
 * Comes before any user exists, so it is the one write that runs as nobody.
 */
export async function foundFirm(runtime: Runtime, firm: NewFirm): Promise<Founded> {
  const now = runtime.now()
  return inTransaction(runtime.pool, null, {}, async (db) => {
    const { rows } = await sql<{ id: number }>`
      select found_firm(${firm.name}, ${firm.timeZone ?? 'Europe/Paris'}, ${firm.isDemo ?? false}, ${now}) as id`.execute(db)
    const firmId = rows[0]!.id
    await sql`select set_config('app.firm_id', ${String(firmId)}, true)`.execute(db)
    const profiles = await insertProfiles(db, firmId, now)
    const administratorId = await insertAdministrator(db, firmId, profiles.administrator, firm.administrator, now)
    return { firmId, administratorId, profiles }
  })
}

async function insertProfiles(db: Handle, firmId: number, now: string): Promise<Record<ExampleProfileKey, string>> {
  const keys = Object.keys(EXAMPLE_PROFILES) as ExampleProfileKey[]
  const ids = Object.fromEntries(keys.map((key) => [key, newId()])) as Record<ExampleProfileKey, string>
  await db.insertInto('profile').values(keys.map((key, position) => ({
    firm_id: firmId, id: ids[key], label: EXAMPLE_PROFILES[key].label, is_administrator: EXAMPLE_PROFILES[key].isAdministrator, position, created_at: now,
  }))).execute()
  await db.insertInto('profile_right').values(keys.flatMap((key) => rightRows(firmId, ids[key], EXAMPLE_PROFILES[key]))).execute()
  return ids
}

/** A profile's rights as rows: a flag without scope, a scoped permission with it; `none` has no row. */
function rightRows(firmId: number, profileId: string, { flags, scopes }: ExampleProfile) {
  const row = { firm_id: firmId, profile_id: profileId }
  return [
    ...flags.map((permission) => ({ ...row, permission, scope: null })),
    ...Object.entries(scopes).filter(([, scope]) => scope !== 'none').map(([permission, scope]) => ({ ...row, permission, scope })),
  ]
}

async function insertAdministrator(db: Handle, firmId: number, profileId: string, person: FirstPerson, now: string): Promise<string> {
  const id = newId()
  await db.insertInto('user').values({
    firm_id: firmId, id, title: person.title ?? null, first_name: person.firstName, last_name: person.lastName, email: person.email,
    login: person.email, password_hash: person.passwordHash, profile_id: profileId, created_at: now,
  }).execute()
  await db.insertInto('login').values({ login_key: person.email.toLowerCase(), firm_id: firmId, user_id: id }).execute()
  await db.insertInto('user_closure').values({ firm_id: firmId, ancestor_id: id, descendant_id: id, depth: 0 }).execute()
  return id
}
