import { sql } from 'kysely'
import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { visibleContacts } from '../contacts.access.ts'

/** ORG-31: one query for the whole tree, of what I see. */
export async function countContactsByUser(
  ctx: Context,
  _input: In<typeof contract.countContactsByUser>,
): Promise<Out<typeof contract.countContactsByUser>> {
  const counts = await visibleContacts(ctx)
    .select(['c.main_adviser_id as userId', sql<number>`count(*)`.as('count')])
    .groupBy('c.main_adviser_id')
    .execute()
  return { counts }
}
