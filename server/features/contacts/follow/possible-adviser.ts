import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'

/** ORG-22: an active adviser, the only kind of user to whom a client is given. Left out: oneself, when one is. */
export async function possibleAdviser(ctx: Context, userId: string | null | undefined): Promise<string> {
  const user = await ctx.db
    .selectFrom('user as u')
    .select(['u.id', 'u.first_name', 'u.last_name', 'u.active', 'u.is_adviser'])
    .where('u.firm_id', '=', ctx.firmId)
    .where('u.id', '=', userId ?? ctx.actor.userId)
    .executeTakeFirst()
  if (!user) throw notFound()
  if (user.active && user.is_adviser) return user.id
  if (!userId) throw new AppError('contact.adviser_missing')
  throw new AppError('contact.adviser_impossible', { name: `${user.first_name} ${user.last_name}` })
}
