import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'

/**
 * ORG-32: whoever kept a reach in memory reads it again at the next request. Called first: it locks the firm's row, so
 * that changes of users and of the tree come one after the other and each sees the one before (two moves at once make no
 * cycle, two administrators do not leave at once).
 */
export async function organisationChanges(ctx: Context): Promise<void> {
  await sql`update firm set org_version = org_version + 1 where id = ${ctx.firmId}`.execute(ctx.db)
}
