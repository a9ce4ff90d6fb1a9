import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { notFound } from '#platform/errors/app-error.ts'
import type { NewManager } from './hierarchy.rules.ts'

/** Facts about a user's future manager. `userId` null: the user does not exist yet. */
export async function newManager(ctx: Context, managerId: string | null, userId: string | null): Promise<NewManager | null> {
  if (managerId === null) return null
  const { rows } = await sql<NewManager>`
    select m.first_name || ' ' || m.last_name as name, m.active,
      exists (select from user_closure c where c.firm_id = m.firm_id and c.ancestor_id = ${userId} and c.descendant_id = m.id) as "inBranchOfUser"
    from "user" m where m.firm_id = ${ctx.firmId} and m.id = ${managerId} and m.deleted_at is null`.execute(ctx.db)
  if (!rows[0]) throw notFound()
  return rows[0]
}
