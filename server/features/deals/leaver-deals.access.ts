/**
 * ORG-22: who deletes a user settles who takes charge of all their deals under way, those included that they do not see
 * themselves — which no answer tells — and those of the trash. DEAL-56: once a deal is over, who was in charge stays. CON-6:
 * only followers of a private file take charge of its deals: failing that, its main adviser does.
 */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { recordHandedOver, takerOf } from '../contacts/contacts.public.ts'
import type { HandedOver, Leaver } from '../contacts/contacts.public.ts'
import { visibleDeals } from './deals.access.ts'

const underWay = sql<boolean>`not exists (select from deal_closure k where k.firm_id = d.firm_id and k.deal_id = d.id)`

/** How many deals under way somebody is in charge of, of those that I see. */
export async function countInCharge(ctx: Context, userId: string): Promise<number> {
  const { count } = await visibleDeals(ctx)
    .select(sql<number>`count(*)`.as('count'))
    .where('d.in_charge_id', '=', userId)
    .where(underWay)
    .executeTakeFirstOrThrow()
  return count
}

/** Ids of deals of visible ones, for what hangs on them. */
export const visibleDealIds = (ctx: Context) => visibleDeals(ctx).select('d.id')

/** Whether somebody is in charge of some deal under way. */
export async function hasDealsInCharge(ctx: Context, userId: string): Promise<boolean> {
  const { rows } = await sql`
    select from deal d where d.firm_id = ${ctx.firmId} and d.in_charge_id = ${userId} and ${underWay} limit 1`.execute(
    guarded(ctx),
  )
  return rows.length > 0
}

/** The file each hangs in, as the statement below names it. */
const IN_FILE = { isPrivate: sql`x.contact_private`, followers: sql`x.follower_ids`, adviser: sql`x.adviser_id` }

/** The next deals of somebody who leaves get somebody else in charge. @returns how many; 0: there were none left */
export async function handOverDeals(ctx: Context, leaver: Leaver, successorId: string, most: number): Promise<number> {
  const { rows } = await sql<HandedOver>`
    update "deal" d set in_charge_id = u.id, updated_at = ${ctx.now}, version = d.version + 1
    from deal x
    join "user" u on u.firm_id = x.firm_id
      and u.id = ${takerOf(IN_FILE, successorId)}
    where x.firm_id = ${ctx.firmId} and x.id in (
      select d.id from deal d where d.firm_id = ${ctx.firmId} and d.in_charge_id = ${leaver.id} and ${underWay}
      order by d.id limit ${most} for no key update)
    and d.firm_id = x.firm_id and d.id = x.id
    returning d.id, d.contact_id, u.first_name || ' ' || u.last_name as after`.execute(guarded(ctx))
  return recordHandedOver(ctx, 'deal.changed', leaver, rows)
}
