import { EXAMPLE_PROFILES } from '#contract/rights/example-profiles.ts'
import type { ExampleProfile, ExampleProfileKey } from '#contract/rights/example-profiles.ts'
import type { Handle } from '#platform/database/transaction.ts'
import { newId } from '#platform/ids/new-id.ts'

/** ORG-11, ORG-12: the profiles of a new firm. @returns their ids */
export async function insertProfiles(db: Handle, firmId: number, now: string): Promise<Record<ExampleProfileKey, string>> {
  const ids: Record<ExampleProfileKey, string> = {
    administrator: newId(),
    manager: newId(),
    adviser: newId(),
    junior: newId(),
    backOffice: newId(),
  }
  const entries = Object.entries(ids) as [ExampleProfileKey, string][]
  await db
    .insertInto('profile')
    .values(
      entries.map(([key, id], position) => ({
        firm_id: firmId,
        id,
        label: EXAMPLE_PROFILES[key].label,
        is_administrator: EXAMPLE_PROFILES[key].isAdministrator,
        position,
        created_at: now,
      })),
    )
    .execute()
  await db
    .insertInto('profile_right')
    .values(entries.flatMap(([key, id]) => rightRows(firmId, id, EXAMPLE_PROFILES[key])))
    .execute()
  return ids
}

/** A profile's rights as rows: a flag without scope, a scoped permission with it; `none` has no row. */
function rightRows(firmId: number, profileId: string, { flags, scopes }: ExampleProfile) {
  const row = { firm_id: firmId, profile_id: profileId }
  return [
    ...flags.map((permission) => ({ ...row, permission, scope: null })),
    ...Object.entries(scopes)
      .filter(([, scope]) => scope !== 'none')
      .map(([permission, scope]) => ({ ...row, permission, scope })),
  ]
}
