import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'

export interface Colleague {
  readonly id: string
  readonly name: string
  readonly active: boolean
  readonly isAdviser: boolean
}

/** These users of the firm, active or not; one that is not there is refused. */
export async function colleagues(ctx: Context, ids: readonly string[]): Promise<Map<string, Colleague>> {
  const wanted = [...new Set(ids)]
  if (!wanted.length) return new Map()
  const users = await ctx.db
    .selectFrom('user as u')
    .select(['u.id', 'u.first_name', 'u.last_name', 'u.active', 'u.is_adviser'])
    .where('u.firm_id', '=', ctx.firmId)
    .where('u.id', 'in', wanted)
    .execute()
  if (users.length !== wanted.length) throw notFound()
  return new Map(
    users.map(({ id, first_name: first, last_name: last, active, is_adviser: isAdviser }) => [
      id,
      { id, name: `${first} ${last}`, active, isAdviser },
    ]),
  )
}

/** ORG-22: an active adviser, the only kind of user to whom a client is given. Left out: oneself, when one is. */
export async function possibleAdviser(ctx: Context, userId: string | null | undefined): Promise<string> {
  const id = userId ?? ctx.actor.userId
  const user = (await colleagues(ctx, [id])).get(id)
  if (!userId && user && !(user.active && user.isAdviser)) throw new AppError('contact.adviser_missing')
  if (user) refuseAdviser(user)
  return id
}

export function refuseAdviser({ name, active, isAdviser }: Colleague): void {
  if (!active || !isAdviser) throw new AppError('contact.adviser_impossible', { name })
}

export function refuseAssistant({ name, active }: Colleague): void {
  if (!active) throw new AppError('contact.assistant_impossible', { name })
}
