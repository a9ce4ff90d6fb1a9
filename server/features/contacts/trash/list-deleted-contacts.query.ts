import { sql } from 'kysely'
import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { totalOf } from '#platform/database/total.ts'
import { deletedContacts } from '../contacts.access.ts'
import { hitOf, withHitColumns } from '../list/contact-rows.query.ts'

/** CON-40: « Contacts et comptes supprimés », the last thrown away first. */
export async function listDeletedContacts(
  ctx: Context,
  { offset, limit }: In<typeof contract.listDeletedContacts>,
): Promise<Out<typeof contract.listDeletedContacts>> {
  const rows = await withHitColumns(deletedContacts(ctx))
    .leftJoin('user as d', (join) => join.onRef('d.firm_id', '=', 'c.firm_id').onRef('d.id', '=', 'c.deleted_by'))
    .select(['c.deleted_at', sql<string | null>`d.first_name || ' ' || d.last_name`.as('deleted_by')])
    .orderBy('c.deleted_at', 'desc')
    .orderBy('c.id')
    .offset(offset)
    .limit(limit)
    .execute()
  return {
    rows: rows.map((row) => ({ ...hitOf(row), deletedAt: row.deleted_at ?? '', deletedBy: row.deleted_by ?? '' })),
    total: await totalOf(ctx, deletedContacts(ctx)),
  }
}
