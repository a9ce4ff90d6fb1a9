import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/rights/profiles.contract.ts'
import { gridOf } from '#contract/rights/rights-grid.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { profileRows, shownProfile } from './profile-rows.ts'

export async function readProfile(
  ctx: Context,
  { profileId }: In<typeof contract.readProfile>,
): Promise<Out<typeof contract.readProfile>> {
  const [row] = await profileRows(ctx, profileId)
  if (!row) throw notFound()
  return { ...shownProfile(row), users: [...row.users], rights: gridOf(row.grants) }
}
