import { mayBeInCharge } from '#contract/timeline/timeline.rules.ts'
import type { Person } from '#contract/timeline/timeline.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound, orThrow } from '#platform/errors/app-error.ts'

/** Users of the firm by id, as asked who may be put in charge. */
export async function peopleOf(ctx: Context, userIds: readonly string[]): Promise<Map<string, Person>> {
  if (!userIds.length) return new Map()
  const rows = await ctx.db
    .selectFrom('user')
    .select(['id', 'first_name', 'last_name', 'active'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', 'in', [...new Set(userIds)])
    .execute()
  return new Map(rows.map(({ id, active, ...row }) => [id, { id, active, name: `${row.first_name} ${row.last_name}` }]))
}

/** The one who will be in charge, if they may; `place`: of the contact whose file it is. */
export async function requireInCharge(
  ctx: Context,
  userId: string,
  place: { readonly is_private: boolean; readonly follower_ids: readonly string[] },
): Promise<Person> {
  const person = (await peopleOf(ctx, [userId])).get(userId)
  if (!person) throw notFound()
  orThrow(mayBeInCharge(person, { isPrivate: place.is_private, followerIds: place.follower_ids }))
  return person
}
