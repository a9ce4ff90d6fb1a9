import type { In, Out } from '#contract/kernel/operation.ts'
import { mayGiveRights } from '#contract/rights/giving.rules.ts'
import type { Grants } from '#contract/rights/permissions.types.ts'
import { ALL_FLAGS, ALL_SCOPED } from '#contract/rights/permissions.types.ts'
import type * as contract from '#contract/rights/profiles.contract.ts'
import { keptGrants, mayChangeProfile } from '#contract/rights/profiles.rules.ts'
import { grantsOfGrid } from '#contract/rights/rights-grid.ts'
import { scopeOf } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import { refuseBeyondOwn } from '../users/users.public.ts'
import type { ProfileRow } from './profile-rows.ts'
import { heldProfile, refuseTakenLabel, writeRights } from './profile-writes.ts'
import { readProfile } from './read-profile.query.ts'

/** ORG-10, ORG-15: what it now grants acts at the next request of whoever has it, and their pages read again. */
export async function changeProfile(
  ctx: Context,
  input: In<typeof contract.changeProfile>,
): Promise<Out<typeof contract.changeProfile>> {
  const { profileId, version, label, valid } = input
  const profile = await heldProfile(ctx, profileId, version)
  const grants = keptGrants(grantsOfGrid(input.rights))
  orThrow(mayChangeProfile(profile, profile.isMine ? profileId : ''))
  const holders = await holdersOf(ctx, profileId)
  for (const id of holders) await refuseBeyondOwn(ctx, id)
  // A profile that becomes valid again gives all it holds.
  orThrow(mayGiveRights(ctx.actor.grants, profile.valid || !valid ? profile.grants : null, grants))
  if (!profile.custom) await refuseTakenLabel(ctx, label, profileId)
  await ctx.db
    .updateTable('profile')
    .set({ label, valid, version: version + 1 })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', profileId)
    .execute()
  await writeRights(ctx, profileId, grants)
  for (const id of holders) await refuseBeyondOwn(ctx, id)
  const changes = changesBetween(written(profile), written({ label, valid, grants }))
  ctx.record({ kind: 'profile.changed', subjectId: profileId, data: { changes } })
  ctx.announce(holders, 'stale', '')
  return readProfile(ctx, { profileId })
}

/** As the history tells it: each right by its name, yes or no, or its scope. */
const written = ({ label, valid, grants }: Pick<ProfileRow, 'label' | 'valid'> & { readonly grants: Grants }) => ({
  label,
  valid,
  ...Object.fromEntries(ALL_FLAGS.map((flag) => [flag, grants.flags.has(flag)])),
  ...Object.fromEntries(ALL_SCOPED.map((permission) => [permission, scopeOf(grants, permission)])),
})

async function holdersOf(ctx: Context, profileId: string): Promise<string[]> {
  const holders = await ctx.db
    .selectFrom('user')
    .select('id')
    .where('firm_id', '=', ctx.firmId)
    .where('profile_id', '=', profileId)
    .execute()
  return holders.map(({ id }) => id)
}
