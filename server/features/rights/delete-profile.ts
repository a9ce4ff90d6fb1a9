import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/rights/profiles.contract.ts'
import { mayDeleteProfile } from '#contract/rights/profiles.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { heldProfile } from './profile-writes.ts'

/** ORG-10: only when nobody has it, active or not. */
export async function deleteProfile(
  ctx: Context,
  { profileId, version }: In<typeof contract.deleteProfile>,
): Promise<Out<typeof contract.deleteProfile>> {
  const profile = await heldProfile(ctx, profileId, version)
  orThrow(
    mayDeleteProfile(
      profile,
      profile.users.map(({ name }) => name),
    ),
  )
  await ctx.db.deleteFrom('profile').where('firm_id', '=', ctx.firmId).where('id', '=', profileId).execute()
  ctx.record({ kind: 'profile.deleted', subjectId: profileId, data: { label: profile.label } })
  return {}
}
