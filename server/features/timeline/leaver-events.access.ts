/**
 * ORG-22: who deletes a user settles who takes charge of all that they had to do, what they do not see themselves included —
 * which no answer tells — and what is in the trash. What is done stays theirs. CON-6: only followers of a private file take
 * charge of its events: failing that, its main adviser does.
 */
import { sql } from 'kysely'
import type { Expression } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { recordHandedOver, takerOf } from '../contacts/contacts.public.ts'
import type { HandedOver, Leaver } from '../contacts/contacts.public.ts'
import { visibleEvents } from './timeline.access.ts'

const toDo = sql<boolean>`e.status in ('todo', 'doing')`

/** How much somebody has to do, of what I see; `dealIds`: a query of the deals that I see. */
export async function countToDo(ctx: Context, userId: string, dealIds: Expression<unknown>): Promise<number> {
  const { alone } = await visibleEvents(ctx)
    .select(sql<number>`count(*)`.as('alone'))
    .where('e.in_charge_id', '=', userId)
    .where(toDo)
    .executeTakeFirstOrThrow()
  const { ofDeals } = await guarded(ctx)
    .selectFrom('event as e')
    .select(sql<number>`count(*)`.as('ofDeals'))
    .where('e.firm_id', '=', ctx.firmId)
    .where('e.in_charge_id', '=', userId)
    .where('e.deleted_at', 'is', null)
    .where(toDo)
    .where(sql<boolean>`e.deal_id in (${dealIds})`)
    .executeTakeFirstOrThrow()
  return alone + ofDeals
}

/** Whether somebody has anything to do. */
export async function hasEventsToDo(ctx: Context, userId: string): Promise<boolean> {
  const { rows } = await sql`
    select from event e where e.firm_id = ${ctx.firmId} and e.in_charge_id = ${userId} and ${toDo} limit 1`.execute(guarded(ctx))
  return rows.length > 0
}

/** The file each hangs in, as the statement below names it. */
const IN_FILE = { isPrivate: sql`c.is_private`, followers: sql`c.follower_ids`, adviser: sql`c.main_adviser_id` }

/** What somebody who leaves has to do next gets somebody else in charge. @returns how many; 0: there was nothing left */
export async function handOverEvents(ctx: Context, leaver: Leaver, successorId: string, most: number): Promise<number> {
  const { rows } = await sql<HandedOver>`
    update "event" e set in_charge_id = u.id, updated_at = ${ctx.now}, version = e.version + 1
    from event x
    join contact c on c.firm_id = x.firm_id and c.id = x.contact_id
    join "user" u on u.firm_id = x.firm_id
      and u.id = ${takerOf(IN_FILE, successorId)}
    where x.firm_id = ${ctx.firmId} and x.id in (
      select e.id from event e where e.firm_id = ${ctx.firmId} and e.in_charge_id = ${leaver.id} and ${toDo}
      order by e.id limit ${most} for no key update)
    and e.firm_id = x.firm_id and e.id = x.id
    returning e.id, e.contact_id, u.first_name || ' ' || u.last_name as after`.execute(guarded(ctx))
  return recordHandedOver(ctx, 'event.changed', leaver, rows)
}
