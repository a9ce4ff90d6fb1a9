/** CON-22: the files each user last opened, changed or added, for them alone; what they no longer see is not shown. */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'

/** Notes that this user has just been at these files. The caller has seen them. */
export async function markRecent(ctx: Context, contactIds: readonly string[]): Promise<void> {
  await guarded(ctx)
    .insertInto('recent_contact')
    .values(contactIds.map((id) => ({ firm_id: ctx.firmId, user_id: ctx.actor.userId, contact_id: id, opened_at: ctx.now })))
    .onConflict((conflict) =>
      conflict.columns(['firm_id', 'user_id', 'contact_id']).doUpdateSet({ opened_at: sql`excluded.opened_at` }),
    )
    .execute()
}
