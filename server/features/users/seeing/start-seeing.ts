import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/rights/seeing.contract.ts'
import { maySeeAs } from '#contract/rights/seeing.rules.ts'
import type { Seen } from '#contract/rights/seeing.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound, orThrow } from '#platform/errors/app-error.ts'

/** SEC-7: marked on the session, told in the history; this session's other pages read everything again. */
export async function startSeeing(
  ctx: Context,
  { userId, profileId }: In<typeof contract.startSeeing>,
): Promise<Out<typeof contract.startSeeing>> {
  const { actor, session } = ctx
  const seen = userId === null ? await seenProfile(ctx, profileId) : await seenUser(ctx, userId)
  const me = await seenUser(ctx, actor.userId)
  const looker = { userId: actor.userId, profileId: me.profileId, grants: actor.grants, by: session?.kind ?? null }
  orThrow(maySeeAs(looker, seen))
  await ctx.db
    .updateTable('session')
    .set({ seen_user_id: userId, seen_profile_id: profileId })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', session?.id ?? null)
    .execute()
  const kind = userId === null ? 'profile.seen_as_started' : 'user.seen_as_started'
  ctx.record({ kind, subjectId: seen.id, data: { name: seen.name } })
  ctx.announce([actor.userId], 'stale', '')
  return {}
}

async function seenUser(ctx: Context, id: string): Promise<Seen & { readonly profileId: string }> {
  const row = await ctx.db
    .selectFrom('user as u')
    .innerJoin('profile as p', (join) => join.onRef('p.firm_id', '=', 'u.firm_id').onRef('p.id', '=', 'u.profile_id'))
    .select(['u.id', 'u.first_name', 'u.last_name', 'u.active', 'p.id as profile_id', 'p.valid'])
    .where('u.firm_id', '=', ctx.firmId)
    .where('u.id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound()
  const name = `${row.first_name} ${row.last_name}`
  return { id: row.id, name, comesIn: row.active && row.valid, profileId: row.profile_id }
}

async function seenProfile(ctx: Context, id: string | null): Promise<Seen> {
  const row = await ctx.db
    .selectFrom('profile')
    .select(['id', 'label', 'valid'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw notFound()
  return { id: row.id, name: row.label, comesIn: row.valid }
}
