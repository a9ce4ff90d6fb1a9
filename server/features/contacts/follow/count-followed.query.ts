import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { visibleContacts } from '../contacts.access.ts'

/** How many contacts somebody follows in each role, of those that I see. */
export async function countFollowed(ctx: Context, userId: string) {
  const { main } = await visibleContacts(ctx)
    .select(sql<number>`count(*)`.as('main'))
    .where('c.main_adviser_id', '=', userId)
    .executeTakeFirstOrThrow()
  const roles = await visibleContacts(ctx)
    .innerJoin('contact_follower as f', (join) => join.onRef('f.firm_id', '=', 'c.firm_id').onRef('f.contact_id', '=', 'c.id'))
    .select(['f.role', sql<number>`count(*)`.as('count')])
    .where('f.user_id', '=', userId)
    .groupBy('f.role')
    .execute()
  const inRole = (role: string) => roles.find((row) => row.role === role)?.count ?? 0
  return { main, coAdviser: inRole('co_adviser'), assistant: inRole('assistant') }
}
