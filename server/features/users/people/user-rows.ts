import { sql } from 'kysely'
import { whyNot } from '#contract/kernel/why.ts'
import { lastNameFirst } from '#contract/kernel/person-name.ts'
import type { Out } from '#contract/kernel/operation.ts'
import { mayLeave } from '#contract/users/leaving.rules.ts'
import type * as contract from '#contract/users/users.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { lastNameFirstSql } from '#platform/database/last-name-first.ts'
import { lastSignInSql } from './last-sign-in.access.ts'

type UserRow = Out<typeof contract.listUsers>['rows'][number]

/**
 * Users of the firm as `u`, with profile `p`, manager `m`, unit `b` and status `s`: every list and card starts here. Whoever
 * was deleted has no profile, so is not among them.
 */
export const peopleQuery = (ctx: Context) =>
  ctx.db
    .selectFrom('user as u')
    .innerJoin('profile as p', (join) => join.onRef('p.firm_id', '=', 'u.firm_id').onRef('p.id', '=', 'u.profile_id'))
    .leftJoin('user as m', (join) => join.onRef('m.firm_id', '=', 'u.firm_id').onRef('m.id', '=', 'u.manager_id'))
    .leftJoin('business_unit as b', (join) => join.onRef('b.firm_id', '=', 'u.firm_id').onRef('b.id', '=', 'u.business_unit_id'))
    .leftJoin('user_status as s', (join) => join.onRef('s.firm_id', '=', 'u.firm_id').onRef('s.id', '=', 'u.status_id'))
    .where('u.firm_id', '=', ctx.firmId)

type People = ReturnType<typeof peopleQuery>

const withColumns = (people: People) =>
  people
    .select(['u.id', 'u.title', 'u.first_name', 'u.last_name', 'u.email', 'u.login', 'u.internal_number', 'u.is_adviser'])
    .select(['u.active', 'u.photo_file_id', 'u.version', 'p.id as profile_id', 'p.label as profile_name', 'p.is_administrator'])
    .select(['m.id as manager_id', 'b.id as unit_id', 'b.name as unit_name', 's.id as status_id', 's.name as status_name'])
    .select([
      sql<boolean>`u.password_hash is not null`.as('activated'),
      lastNameFirstSql('m').$castTo<string | null>().as('manager_name'),
      lastSignInSql.as('last_sign_in'),
    ])

/** Runs such a query into the rows its answers show. */
export async function readRows(ctx: Context, people: People): Promise<UserRow[]> {
  const administrators = await countAdministrators(ctx)
  const rows = await withColumns(people).execute()
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
    lastSignInAt: row.last_sign_in,
    isMe: row.id === ctx.actor.userId,
    photoId: row.photo_file_id,
    profile: { id: row.profile_id, name: row.profile_name },
    manager: named(row.manager_id, row.manager_name),
    unit: named(row.unit_id, row.unit_name),
    status: named(row.status_id, row.status_name),
    version: row.version,
    ...leaves(ctx, row, administrators),
  }))
}

const named = (id: string | null, name: string | null) => (id === null ? null : { id, name: name ?? '' })

interface Standing {
  readonly id: string
  readonly first_name: string
  readonly last_name: string
  readonly active: boolean
  readonly is_administrator: boolean
}

function leaves(ctx: Context, row: Standing, administrators: number) {
  const activeAdministrator = row.active && row.is_administrator
  const others = administrators - (activeAdministrator ? 1 : 0)
  const person = { name: `${row.first_name} ${row.last_name}`, isMe: row.id === ctx.actor.userId, activeAdministrator }
  return {
    can: { edit: true, attach: true, leaveAdministrator: !activeAdministrator || others > 0 },
    notDelete: whyNot(mayLeave(person, others)),
  }
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
