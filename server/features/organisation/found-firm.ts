import { sql } from 'kysely'
import type { ExampleProfileKey } from '#contract/rights/example-profiles.ts'
import { openPublicContext } from '#platform/context/open-public-context.ts'
import type { Enter } from '#platform/context/public-context.ts'
import type { Runtime } from '#platform/context/runtime.ts'
import type { Handle } from '#platform/database/transaction.ts'
import { newId } from '#platform/ids/new-id.ts'
import { seedTemplates } from '../templates/templates.public.ts'
import { loginKey } from '../users/users.public.ts'
import { firmSubject } from './firm/firm-subject.ts'
import { insertProfiles } from './insert-profiles.ts'

interface FirstPerson {
  readonly title?: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly passwordHash: string | null
}

export interface Founded {
  readonly firmId: number
  readonly administratorId: string
  readonly profiles: Readonly<Record<ExampleProfileKey, string>>
}

export interface NewFirm {
  readonly name: string
  readonly timeZone?: string
  readonly isDemo?: boolean
  readonly administrator: FirstPerson
}

/** Where a firm is founded: a transaction that begins outside any firm, and the way into the new one. */
export interface Ground {
  readonly db: Handle
  readonly enter: Enter
  /** Instant, ISO 8601 UTC. */
  readonly now: string
}

/** A new firm in a transaction of its own. */
export const foundFirm = (runtime: Runtime, firm: NewFirm): Promise<Founded> => {
  const ctx = openPublicContext(runtime, { operation: 'foundFirm' })
  return ctx.founding((db, enter) => foundFirmOn({ db, enter, now: ctx.now }, firm))
}

/**
 * A new firm with its five example profiles (ORG-11, ORG-12) and its first administrator, who signs in with their e-mail.
 * Comes before any user exists, so it is the one write that runs as nobody.
 */
export async function foundFirmOn({ db, enter, now }: Ground, firm: NewFirm): Promise<Founded> {
  const { rows } = await sql<{ id: number }>`
    select found_firm(${firm.name}, ${firm.timeZone ?? 'Europe/Paris'}, ${firm.isDemo ?? false}, ${now}) as id`.execute(db)
  const firmId = rows[0]!.id
  await sql`select set_config('app.firm_id', ${String(firmId)}, true)`.execute(db)
  const profiles = await insertProfiles(db, firmId, now)
  const administratorId = await insertAdministrator(db, { firmId, profileId: profiles.administrator, now }, firm.administrator)
  await enter(firmId, administratorId, async (ctx) => {
    const { firstName, lastName } = firm.administrator
    ctx.record({ kind: 'firm.created', subjectId: firmSubject(firmId), data: { name: firm.name } })
    ctx.record({ kind: 'user.created', subjectId: administratorId, data: { name: `${firstName} ${lastName}` } })
    await seedTemplates(ctx)
  })
  return { firmId, administratorId, profiles }
}

interface Place {
  readonly firmId: number
  readonly profileId: string
  readonly now: string
}

async function insertAdministrator(db: Handle, { firmId, profileId, now }: Place, person: FirstPerson): Promise<string> {
  const id = newId()
  await db
    .insertInto('user')
    .values({
      firm_id: firmId,
      id,
      title: person.title ?? null,
      first_name: person.firstName,
      last_name: person.lastName,
      email: person.email,
      login: person.email,
      password_hash: person.passwordHash,
      profile_id: profileId,
      created_at: now,
    })
    .execute()
  const key = loginKey(person.email)
  await db.insertInto('login').values({ login_key: key, email_key: key, firm_id: firmId, user_id: id }).execute()
  await db.insertInto('user_closure').values({ firm_id: firmId, ancestor_id: id, descendant_id: id, depth: 0 }).execute()
  return id
}
