import { mayGiveRights } from '#contract/rights/giving.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound, orThrow } from '#platform/errors/app-error.ts'
import { grantsOfProfile } from '#platform/rights/powers.ts'
import { mayChangeStanding, mayGiveProfile } from './administrators.rules.ts'
import { organisationChanges } from './organisation-changed.ts'
import { profileToGive } from './profile-to-give.ts'
import type { ProfileFacts } from './profile-to-give.ts'
import { countAdministrators } from './user-rows.ts'

export interface Holder {
  readonly id: string
  readonly name: string
  readonly active: boolean
  readonly profileId: string
}

/** Asks every rule about a user's profile becoming another, or the user becoming active or not (ORG-10, ORG-11, ORG-23). */
export async function askStanding(ctx: Context, holder: Holder, to: { active: boolean; profile: ProfileFacts }): Promise<void> {
  const from = await profileToGive(ctx, holder.profileId)
  const other = from.id !== to.profile.id
  if (other) orThrow(mayGiveProfile(to.profile))
  const before = { active: holder.active, isAdministrator: from.isAdministrator }
  const after = { active: to.active, isAdministrator: to.profile.isAdministrator }
  orThrow(mayChangeStanding(holder, before, after, await countAdministrators(ctx, holder.id)))
  if (!other) return
  if (holder.id === ctx.actor.userId) throw new AppError('rights.own_profile')
  orThrow(mayGiveRights(ctx.actor.grants, null, await grantsOfProfile(ctx, to.profile.id)))
}

/** A user with what decides about their profile; held, like every change of users, by the firm's row. */
export async function heldHolder(ctx: Context, userId: string): Promise<Holder> {
  await organisationChanges(ctx)
  const row = await ctx.db
    .selectFrom('user')
    .select(['id', 'first_name', 'last_name', 'active', 'profile_id'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', userId)
    .executeTakeFirst()
  if (!row?.profile_id) throw notFound()
  return { id: row.id, name: `${row.first_name} ${row.last_name}`, active: row.active, profileId: row.profile_id }
}

/** Writes a user's new profile; their pages read everything again (ORG-15). */
export async function writeProfileOf(ctx: Context, { id, profileId }: Holder, newProfileId: string): Promise<void> {
  await ctx.db
    .updateTable('user')
    .set((user) => ({ profile_id: newProfileId, version: user('version', '+', 1) }))
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .execute()
  ctx.record({
    kind: 'user.changed',
    subjectId: id,
    data: { changes: [{ field: 'profile_id', before: profileId, after: newProfileId }] },
  })
  ctx.announce([id], 'stale', '')
}

/** ORG-13: rights that were one person's go with them. Nothing happens to a shared profile, nor to one still had. */
export async function dropCustomProfile(ctx: Context, profileId: string): Promise<void> {
  const dropped = await ctx.db
    .deleteFrom('profile as p')
    .where('p.firm_id', '=', ctx.firmId)
    .where('p.id', '=', profileId)
    .where('p.custom', '=', true)
    .where((profile) =>
      profile.not(
        profile.exists(
          profile
            .selectFrom('user as u')
            .select('u.id')
            .where('u.firm_id', '=', ctx.firmId)
            .where('u.profile_id', '=', profileId),
        ),
      ),
    )
    .returning(['p.id', 'p.label'])
    .executeTakeFirst()
  if (dropped) ctx.record({ kind: 'profile.deleted', subjectId: dropped.id, data: { label: dropped.label } })
}
