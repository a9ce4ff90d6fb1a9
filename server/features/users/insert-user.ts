import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'

export interface NewUser {
  readonly id: string
  readonly title?: string | null; readonly firstName: string; readonly lastName: string; readonly email: string
  readonly login: string; readonly isAdviser: boolean
  readonly profileId: string; readonly managerId: string | null
}

/** Adds a user, their login and their place in the tree. A login stays reserved for good, in the whole installation (ORG-22). */
export async function insertUser(ctx: Context, user: NewUser): Promise<void> {
  await ctx.db.insertInto('user').values({
    firm_id: ctx.firmId, id: user.id, title: user.title ?? null, first_name: user.firstName, last_name: user.lastName,
    email: user.email, login: user.login, is_adviser: user.isAdviser, profile_id: user.profileId, manager_id: user.managerId, created_at: ctx.now,
  }).execute()
  const taken = await ctx.db.insertInto('login').values({ login_key: user.login.toLowerCase(), firm_id: ctx.firmId, user_id: user.id })
    .onConflict((conflict) => conflict.column('login_key').doNothing()).executeTakeFirst()
  if (!taken.numInsertedOrUpdatedRows) throw new AppError('users.login_taken', { login: user.login })
  await sql`
    insert into user_closure (firm_id, ancestor_id, descendant_id, depth)
    select firm_id, ancestor_id, ${user.id}, depth + 1 from user_closure where firm_id = ${ctx.firmId} and descendant_id = ${user.managerId}
    union all select ${ctx.firmId}, ${user.id}, ${user.id}, 0`.execute(ctx.db)
  await organisationChanged(ctx)
}

/** ORG-32: whoever kept a reach in memory reads it again at the next request. */
export async function organisationChanged(ctx: Context): Promise<void> {
  await sql`update firm set org_version = org_version + 1 where id = ${ctx.firmId}`.execute(ctx.db)
}
