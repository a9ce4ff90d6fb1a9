/** CON-6: who follows contacts that the caller holds. `contact.follower_ids` and the rows of `contact_follower` always agree. */
import type { Right } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { addPartsToMany } from '#platform/rights/granted-in-bulk.ts'
import { changeContacts } from '../change-contacts.access.ts'
import type { HeldContact } from '../change-contacts.access.ts'
import { followerIds, followerLines } from './followers.rules.ts'
import type { Following } from './followers.rules.ts'

/** By contact id; every contact given has an entry. */
export async function followingOf(ctx: Context, contacts: readonly Granted<'contact', Right>[]): Promise<Map<string, Following>> {
  const lines = await guarded(ctx)
    .selectFrom('contact_follower')
    .select(['contact_id', 'user_id', 'role'])
    .where('firm_id', '=', ctx.firmId)
    .where(
      'contact_id',
      'in',
      contacts.map(({ id }) => id),
    )
    .orderBy('user_id')
    .execute()
  const byContact = Map.groupBy(lines, (line) => line.contact_id)
  const inRole = (id: string, role: string) =>
    (byContact.get(id) ?? []).filter((line) => line.role === role).map((line) => line.user_id)
  return new Map(
    contacts.map(({ id, row }) => [
      id,
      { mainAdviserId: row.main_adviser_id, coAdviserIds: inRole(id, 'co_adviser'), assistantIds: inRole(id, 'assistant') },
    ]),
  )
}

/** Puts these people, and nobody else, after each contact; its deals follow. */
export async function writeFollowing(ctx: Context, changes: readonly FollowingChange[]): Promise<void> {
  if (!changes.length) return
  await replaceFollowers(ctx, changes)
  await changeContacts(
    ctx,
    changes.map(({ contact, following }) => ({ contact, values: followingColumns(following) })),
  )
}

/** Where a contact itself keeps who follows it. */
export const followingColumns = (following: Following) => ({
  main_adviser_id: following.mainAdviserId,
  follower_ids: followerIds(following),
})

interface FollowingChange {
  readonly contact: HeldContact
  readonly following: Following
}

/** The rows alone: the caller writes `followingColumns` in the same change. */
export async function replaceFollowers(ctx: Context, changes: readonly FollowingChange[]): Promise<void> {
  await guarded(ctx)
    .deleteFrom('contact_follower')
    .where('firm_id', '=', ctx.firmId)
    .where(
      'contact_id',
      'in',
      changes.map(({ contact }) => contact.id),
    )
    .execute()
  await addPartsToMany(
    ctx,
    'contact_follower',
    changes.map(({ contact, following }) => ({ of: contact, lines: followerLines(following) })),
  )
}
