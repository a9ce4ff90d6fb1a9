/**
 * ORG-22: what becomes of every row that names a user who is deleted. `moved`: to those who take over (their own features do
 * it); `removed`: it served only them; `kept`: it tells what they did, and goes on naming them. A test compares this list
 * with the database: a new column that names users does not pass without its line here.
 */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'

export type Fate = 'moved' | 'removed' | 'kept'

export const FATES: Readonly<Record<string, Fate>> = {
  'user.manager_id': 'moved',
  'user_closure.ancestor_id': 'moved',
  'user_closure.descendant_id': 'moved',
  'contact.main_adviser_id': 'moved',
  'contact_follower.user_id': 'moved',
  // Deals under way and what is to do; what is over stays theirs (DEAL-56).
  'deal.in_charge_id': 'moved',
  'deal.adviser_id': 'moved',
  'event.in_charge_id': 'moved',
  'login.user_id': 'removed',
  'session.user_id': 'removed',
  'access_token.user_id': 'removed',
  'single_use_link.user_id': 'removed',
  'two_factor.user_id': 'removed',
  'passkey.user_id': 'removed',
  'provider_account.user_id': 'removed',
  'export_day.user_id': 'removed',
  'idempotency_key.user_id': 'removed',
  'notification.user_id': 'removed',
  'recent_contact.user_id': 'removed',
  'user_phone.user_id': 'removed',
  'logo.user_id': 'removed',
  'user_setting.user_id': 'removed',
  'user_list.user_id': 'removed',
  // What they shared is nobody's in particular, and stays.
  'list_view.owner_id': 'removed',
  // Whoever sees as them at that moment is signed out.
  'session.seen_user_id': 'removed',
  'file.created_by': 'kept',
  'job_run.created_by': 'kept',
  'contact_import.created_by': 'kept',
  'event_action_tick.ticked_by': 'kept',
  'contact_merge.merged_by': 'kept',
  'duplicate_distinction.marked_by': 'kept',
}

/** Removes what served only them. */
export async function removeOwnRows(ctx: Context, userId: string): Promise<void> {
  for (const [place, fate] of Object.entries(FATES)) {
    if (fate !== 'removed') continue
    const [table = '', column = ''] = place.split('.')
    await sql`delete from ${sql.table(table)} where firm_id = ${ctx.firmId} and ${sql.ref(column)} = ${userId}`.execute(
      guarded(ctx),
    )
  }
}
