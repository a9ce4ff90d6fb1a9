import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/rights/rights.contract.ts'
import { scopesOf } from '#contract/rights/rights.types.ts'
import type { Context } from '#platform/context/context.ts'
import { profileRows, shownProfile } from './profile-rows.ts'

/** ORG-10, ORG-12: in the order the firm gives them. */
export async function listProfiles(
  ctx: Context,
  _input: In<typeof contract.listProfiles>,
): Promise<Out<typeof contract.listProfiles>> {
  const rows = await profileRows(ctx)
  return {
    profiles: rows.map((row) => ({ ...shownProfile(row), flags: [...row.grants.flags], scopes: scopesOf(row.grants) })),
  }
}
