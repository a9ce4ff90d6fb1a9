import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { organisationChanges } from './people/organisation-changed.ts'
import { reserveLogin } from './people/reserve-login.ts'
import type { userColumns } from './people/user-values.ts'

export interface NewUser {
  readonly id: string
  readonly title?: string | null
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly login: string
  readonly internalNumber?: string | null
  readonly passwordHash?: string | null
  readonly isAdviser: boolean
  readonly profileId: string
  readonly managerId: string | null
  /** Whatever else is known of them (ORG-20). */
  readonly columns?: Partial<ReturnType<typeof userColumns>>
}

/** Adds a user, their login and their place in the tree. */
export async function insertUser(ctx: Context, user: NewUser): Promise<void> {
  await organisationChanges(ctx)
  await ctx.db
    .insertInto('user')
    .values({
      firm_id: ctx.firmId,
      id: user.id,
      title: user.title ?? null,
      first_name: user.firstName,
      last_name: user.lastName,
      email: user.email,
      login: user.login,
      internal_number: user.internalNumber ?? null,
      password_hash: user.passwordHash ?? null,
      is_adviser: user.isAdviser,
      profile_id: user.profileId,
      manager_id: user.managerId,
      created_at: ctx.now,
      ...user.columns,
    })
    .execute()
  await reserveLogin(ctx, user)
  await sql`
    insert into user_closure (firm_id, ancestor_id, descendant_id, depth)
    select firm_id, ancestor_id, ${user.id}::uuid, depth + 1 from user_closure where firm_id = ${ctx.firmId} and descendant_id = ${user.managerId}
    union all select ${ctx.firmId}::int, ${user.id}::uuid, ${user.id}::uuid, 0`.execute(ctx.db)
}
