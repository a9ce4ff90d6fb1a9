import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { loginKey } from '../sign-in/login.rules.ts'

interface Reserved {
  readonly id: string
  /** Null: none (an inactive user). */
  readonly login: string | null
  readonly email: string
}

/** ORG-22: a login is reserved, in the whole installation, for as long as its user has it, active or not. */
export async function reserveLogin(ctx: Context, { id, login, email }: Reserved): Promise<void> {
  const { firmId } = ctx
  await ctx.db.deleteFrom('login').where('firm_id', '=', firmId).where('user_id', '=', id).execute()
  if (login === null) return
  const taken = await ctx.db
    .insertInto('login')
    .values({ login_key: loginKey(login), email_key: loginKey(email), firm_id: firmId, user_id: id })
    .onConflict((conflict) => conflict.column('login_key').doNothing())
    .executeTakeFirst()
  if (!taken.numInsertedOrUpdatedRows) throw new AppError('users.login_taken', { login })
}
