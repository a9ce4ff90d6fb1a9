import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/rights/profiles.contract.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import {
  askStanding,
  dropCustomProfile,
  heldHolder,
  profileToGive,
  refuseBeyondOwn,
  writeProfileOf,
} from '../users/users.public.ts'

/** ORG-13: back to a profile that others may have; what was theirs alone is deleted. */
export async function shareProfile(
  ctx: Context,
  { userId, profileId }: In<typeof contract.shareProfile>,
): Promise<Out<typeof contract.shareProfile>> {
  const holder = await heldHolder(ctx, userId)
  const present = await profileToGive(ctx, holder.profileId)
  if (!present.custom) throw new AppError('rights.not_custom', { user: holder.name })
  await refuseBeyondOwn(ctx, userId)
  await askStanding(ctx, holder, { active: holder.active, profile: await profileToGive(ctx, profileId) })
  await writeProfileOf(ctx, holder, profileId)
  await refuseBeyondOwn(ctx, userId)
  await dropCustomProfile(ctx, present.id)
  return {}
}
