import { sql } from 'kysely'
import { lastNameFirst } from '#contract/kernel/person-name.ts'
import type { Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { lastNameFirstSql } from '#platform/database/last-name-first.ts'

export type UserRow = Out<typeof contract.readUser>

/** Users of the firm as `u`, with profile `p` and manager `m`: every list and card starts here. */
export const peopleQuery = (ctx: Context) =>
  ctx.db
    .selectFrom('user as u')
    .innerJoin('profile as p', (join) => join.onRef('p.firm_id', '=', 'u.firm_id').onRef('p.id', '=', 'u.profile_id'))
    .leftJoin('user as m', (join) => join.onRef('m.firm_id', '=', 'u.firm_id').onRef('m.id', '=', 'u.manager_id'))
    .where('u.firm_id', '=', ctx.firmId)

type People = ReturnType<typeof peopleQuery>

/** Runs such a query into the rows its answers show. */
export async function readRows(ctx: Context, people: People): Promise<UserRow[]> {
  const administrators = await countAdministrators(ctx)
  const rows = await people
    .select([
      'u.id',
      'u.title',
      'u.first_name',
      'u.last_name',
      'u.email',
      'u.login',
      'u.internal_number',
      'u.is_adviser',
      'u.active',
    ])
    .select(['u.version', 'p.id as profile_id', 'p.label as profile_name', 'p.is_administrator', 'm.id as manager_id'])
    .select([
      sql<boolean>`u.password_hash is not null`.as('activated'),
      lastNameFirstSql('m').$castTo<string | null>().as('manager_name'),
    ])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    firstName: row.first_name,
    lastName: row.last_name,
    name: lastNameFirst(row.last_name, row.first_name),
    email: row.email,
    login: row.login,
    internalNumber: row.internal_number,
    isAdviser: row.is_adviser,
    active: row.active,
    activated: row.activated,
    isMe: row.id === ctx.actor.userId,
    profile: { id: row.profile_id, name: row.profile_name },
    manager: row.manager_id === null ? null : { id: row.manager_id, name: row.manager_name ?? '' },
    version: row.version,
    can: { edit: true, attach: true, leaveAdministrator: !(row.active && row.is_administrator) || administrators > 1 },
  }))
}

/** Active administrators of the firm (ORG-11), but for one user when it is given. */
export async function countAdministrators(ctx: Context, butFor?: string): Promise<number> {
  const { count } = await ctx.db
    .selectFrom('user as u')
    .innerJoin('profile as p', (join) => join.onRef('p.firm_id', '=', 'u.firm_id').onRef('p.id', '=', 'u.profile_id'))
    .select(sql<number>`count(*)`.as('count'))
    .where('u.firm_id', '=', ctx.firmId)
    .where('u.active', '=', true)
    .where('p.is_administrator', '=', true)
    .$if(butFor !== undefined, (query) => query.where('u.id', '<>', butFor!))
    .executeTakeFirstOrThrow()
  return count
}
