/**
 * ORG-22: who deletes a user settles to whom all their contacts go, those included that they do not see themselves (private
 * files) — which no answer tells — and those of the trash, that come back later.
 */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { eyesOf } from '#platform/rights/eyes.ts'
import { grantRow } from '#platform/rights/granted.ts'
import type { BatchContacts } from '../batch/batch-work.ts'

/** Contacts that a user follows in any role: each branch by an index of its own. */
const followedIds = (ctx: Context, userId: string) => sql<string>`
  select id from contact where firm_id = ${ctx.firmId} and main_adviser_id = ${userId}
  union select contact_id from contact_follower where firm_id = ${ctx.firmId} and user_id = ${userId}`

/** Whether some contact has them as main adviser. */
export async function advisesSomebody(ctx: Context, userId: string): Promise<boolean> {
  const row = await guarded(ctx)
    .selectFrom('contact')
    .select('id')
    .where('firm_id', '=', ctx.firmId)
    .where('main_adviser_id', '=', userId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** CON-6: whoever reassigns a leaver's contacts is told that private files are among them, not which. */
export async function countHiddenPrivate(ctx: Context, userId: string): Promise<number> {
  const { hidden } = await guarded(ctx)
    .selectFrom('contact')
    .select(sql<number>`count(*)`.as('hidden'))
    .where('firm_id', '=', ctx.firmId)
    .where('is_private', '=', true)
    .where('deleted_at', 'is', null)
    .where(sql<boolean>`follower_ids @> ${[userId]}::uuid[] and not follower_ids @> ${[...eyesOf(ctx.actor)]}::uuid[]`)
    .executeTakeFirstOrThrow()
  return hidden
}

/** The next contacts that this user follows, held to be given to others. */
export async function nextFollowed(ctx: Context, userId: string, most: number): Promise<BatchContacts> {
  const rows = await guarded(ctx)
    .selectFrom('contact as c')
    .selectAll('c')
    .where('c.firm_id', '=', ctx.firmId)
    .where(sql<boolean>`c.id in (${followedIds(ctx, userId)})`)
    .orderBy('c.id')
    .limit(most)
    .forNoKeyUpdate()
    .execute()
  return rows.map((row) => grantRow('contact', 'contact.edit', row))
}
