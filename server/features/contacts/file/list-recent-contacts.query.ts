import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { visibleContacts } from '../contacts.access.ts'
import { hitOf, withHitColumns } from '../list/contact-rows.query.ts'

/** CON-22: the last files this user opened, changed or added, and still sees; the latest first. */
export async function listRecentContacts(
  ctx: Context,
  { limit }: In<typeof contract.listRecentContacts>,
): Promise<Out<typeof contract.listRecentContacts>> {
  const rows = await withHitColumns(visibleContacts(ctx))
    .innerJoin('recent_contact as r', (join) => join.onRef('r.firm_id', '=', 'c.firm_id').onRef('r.contact_id', '=', 'c.id'))
    .select('r.opened_at')
    .where('r.user_id', '=', ctx.actor.userId)
    .orderBy('r.opened_at', 'desc')
    .limit(limit)
    .execute()
  return { contacts: rows.map((row) => ({ ...hitOf(row), at: row.opened_at })) }
}
