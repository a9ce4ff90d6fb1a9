import type { In, Out } from '#contract/kernel/operation.ts'
import { mayGiveRights } from '#contract/rights/giving.rules.ts'
import type * as contract from '#contract/rights/profiles.contract.ts'
import { keptGrants } from '#contract/rights/profiles.rules.ts'
import { grantsOfGrid } from '#contract/rights/rights-grid.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { organisationChanges } from '../users/users.public.ts'
import { insertProfile, refuseTakenLabel } from './profile-writes.ts'

export async function addProfile(
  ctx: Context,
  { label, valid, rights }: In<typeof contract.addProfile>,
): Promise<Out<typeof contract.addProfile>> {
  await organisationChanges(ctx)
  const grants = keptGrants(grantsOfGrid(rights))
  orThrow(mayGiveRights(ctx.actor.grants, null, grants))
  await refuseTakenLabel(ctx, label, null)
  return { id: await insertProfile(ctx, { label, valid, grants }) }
}
