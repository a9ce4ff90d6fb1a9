import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { PublicContext, DoorTables } from '#platform/context/public-context.ts'
import type { Verdict } from '#contract/kernel/verdict.ts'
import { allow, refuse } from '#contract/kernel/verdict.ts'
import { loginKey } from './login.rules.ts'

/** Somebody at the door: who they would be, and whether they may come in. */
export interface PersonAtDoor {
  readonly firmId: number
  readonly id: string
  readonly firstName: string
  readonly lastName: string
  readonly login: string
  readonly email: string
  readonly firmName: string
  readonly passwordHash: string | null
  readonly active: boolean
  readonly profileName: string
  readonly profileValid: boolean
  readonly isAdministrator: boolean
  /** A code is asked after the password. */
  readonly hasTwoFactor: boolean
  /** Some passkey may answer instead. */
  readonly hasPasskey: boolean
}

/** Reads somebody at the door of their firm. */
export async function personAtDoor(db: Kysely<DoorTables>, firmId: number, userId: string): Promise<PersonAtDoor | null> {
  const row = await db
    .selectFrom('user as u')
    .innerJoin('profile as p', (join) => join.onRef('p.firm_id', '=', 'u.firm_id').onRef('p.id', '=', 'u.profile_id'))
    .innerJoin('firm as f', 'f.id', 'u.firm_id')
    .select([
      'u.id',
      'u.first_name',
      'u.last_name',
      'u.login',
      'u.email',
      'u.password_hash',
      'u.active',
      'p.label',
      'p.valid',
      'p.is_administrator',
      'f.name',
    ])
    .select([
      sql<boolean>`exists (select from two_factor t where t.firm_id = u.firm_id and t.user_id = u.id)`.as('has_two_factor'),
      sql<boolean>`exists (select from passkey k where k.firm_id = u.firm_id and k.user_id = u.id)`.as('has_passkey'),
    ])
    .where('u.firm_id', '=', firmId)
    .where('u.id', '=', userId)
    .executeTakeFirst()
  return row ? personOf(firmId, row) : null
}

interface Row {
  id: string
  first_name: string
  last_name: string
  login: string | null
  email: string
  name: string
  password_hash: string | null
  active: boolean
  label: string
  valid: boolean
  is_administrator: boolean
  has_two_factor: boolean
  has_passkey: boolean
}

function personOf(firmId: number, row: Row): PersonAtDoor {
  return {
    firmId,
    id: row.id,
    firstName: row.first_name,
    lastName: row.last_name,
    login: row.login ?? row.email,
    email: row.email,
    firmName: row.name,
    passwordHash: row.password_hash,
    active: row.active,
    profileName: row.label,
    profileValid: row.valid,
    isAdministrator: row.is_administrator,
    hasTwoFactor: row.has_two_factor,
    hasPasskey: row.has_passkey,
  }
}

const NOBODY = { firm_id: 0, user_id: '00000000-0000-0000-0000-000000000000' }

/** Whose login this is. The same two reads are made when it is nobody's. */
export async function findByLogin(ctx: PublicContext, login: string): Promise<PersonAtDoor | null> {
  const place = await ctx.shared((db) =>
    db.selectFrom('login').select(['firm_id', 'user_id']).where('login_key', '=', loginKey(login)).executeTakeFirst(),
  )
  const { firm_id, user_id } = place ?? NOBODY
  return ctx.atDoor(firm_id, (db) => personAtDoor(db, firm_id, user_id))
}

/** ORG-22: an inactive user does not come in; ORG-10: neither does one whose profile is not valid. */
export function mayComeIn({
  active,
  profileValid,
  profileName,
}: PersonAtDoor): Verdict<'users.inactive' | 'users.profile_invalid'> {
  if (!active) return refuse('users.inactive')
  return profileValid ? allow() : refuse('users.profile_invalid', { profile: profileName })
}

/** What of somebody a password may not be made of (SEC-1). */
export const knownWords = ({ firstName, lastName, login, email, firmName }: PersonAtDoor): string[] => [
  firstName,
  lastName,
  login,
  email,
  firmName,
]
