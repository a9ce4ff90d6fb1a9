import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/rights/profiles.contract.ts'
import { customLabel } from '#contract/rights/profiles.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { grantsOfProfile } from '#platform/rights/powers.ts'
import { askStanding, heldHolder, profileToGive, refuseBeyondOwn, writeProfileOf } from '../users/users.public.ts'
import { insertProfile } from './profile-writes.ts'

/** ORG-13: « Personnaliser les droits de… »: a profile of their own, which begins as the one they have. */
export async function customiseRights(
  ctx: Context,
  { userId }: In<typeof contract.customiseRights>,
): Promise<Out<typeof contract.customiseRights>> {
  const holder = await heldHolder(ctx, userId)
  const present = await profileToGive(ctx, holder.profileId)
  if (present.custom) throw new AppError('rights.already_custom', { user: holder.name })
  await refuseBeyondOwn(ctx, userId)
  const grants = await grantsOfProfile(ctx, present.id)
  const own = { label: customLabel(holder.name), valid: present.valid, custom: true, grants }
  const profileId = await insertProfile(ctx, own)
  // Asked as of any other profile, but that this one is theirs alone.
  const profile = { ...own, id: profileId, isAdministrator: false, custom: false }
  await askStanding(ctx, holder, { active: holder.active, profile })
  await writeProfileOf(ctx, holder, profileId)
  return { profileId }
}
