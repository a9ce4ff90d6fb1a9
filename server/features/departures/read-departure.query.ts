import { sql } from 'kysely'
import type * as contract from '#contract/departures/departures.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { countFollowed, countHiddenPrivate } from '../contacts/contacts.public.ts'
import { countInCharge, visibleDealIds } from '../deals/deals.public.ts'
import { countToDo } from '../timeline/timeline.public.ts'
import { readUser } from '../users/users.public.ts'

/** ORG-22: what is asked about before a user is deleted; no number tells of what I do not see, but that of private files (CON-6). */
export async function readDeparture(
  ctx: Context,
  { userId }: In<typeof contract.readDeparture>,
): Promise<Out<typeof contract.readDeparture>> {
  const { firstName, lastName, manager, notDelete } = await readUser(ctx, { userId })
  const { below } = await ctx.db
    .selectFrom('user')
    .select(sql<number>`count(*)`.as('below'))
    .where('firm_id', '=', ctx.firmId)
    .where('manager_id', '=', userId)
    .executeTakeFirstOrThrow()
  return {
    name: `${firstName} ${lastName}`,
    contacts: await countFollowed(ctx, userId),
    privateFiles: await countHiddenPrivate(ctx, userId),
    deals: await countInCharge(ctx, userId),
    events: await countToDo(ctx, userId, visibleDealIds(ctx)),
    below,
    manager,
    notDelete,
  }
}
