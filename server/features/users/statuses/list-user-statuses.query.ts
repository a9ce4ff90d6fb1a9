import { sql } from 'kysely'
import type { In, Out } from '#contract/kernel/operation.ts'
import type * as contract from '#contract/users/people.contract.ts'
import type { Context } from '#platform/context/context.ts'

/** ORG-51: the firm’s own list, in its order, else by name; used by commissions. */
export async function listUserStatuses(
  ctx: Context,
  _input: In<typeof contract.listUserStatuses>,
): Promise<Out<typeof contract.listUserStatuses>> {
  const statuses = await ctx.db
    .selectFrom('user_status as s')
    .leftJoin('user as u', (join) => join.onRef('u.firm_id', '=', 's.firm_id').onRef('u.status_id', '=', 's.id'))
    .select(['s.id', 's.name', sql<number>`count(u.id)`.as('userCount')])
    .where('s.firm_id', '=', ctx.firmId)
    .groupBy(['s.firm_id', 's.id'])
    .orderBy('s.position')
    .orderBy(sql`s.name collate "fr-FR-x-icu", s.id`)
    .execute()
  return { statuses }
}
