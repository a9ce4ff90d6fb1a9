import type { In, Out } from '#contract/kernel/operation.ts'
import { mayGiveRights } from '#contract/rights/giving.rules.ts'
import type * as contract from '#contract/rights/profiles.contract.ts'
import { copyLabel } from '#contract/rights/profiles.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { freeLabel, heldProfile, insertProfile } from './profile-writes.ts'

/** ORG-10: the copy is shared and valid, whatever the original. */
export async function duplicateProfile(
  ctx: Context,
  { profileId }: In<typeof contract.duplicateProfile>,
): Promise<Out<typeof contract.duplicateProfile>> {
  const { label, grants } = await heldProfile(ctx, profileId)
  orThrow(mayGiveRights(ctx.actor.grants, null, grants))
  return { id: await insertProfile(ctx, { label: await freeLabel(ctx, copyLabel(label)), valid: true, grants }) }
}
