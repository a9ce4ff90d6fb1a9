/**
 * Who sees an event. An event of a deal is seen by whoever sees the deal (ORG-18); any other by whoever sees its contact
 * (CON-7). Who sees it may do it: rights on events follow those on the deal or the contact's file.
 */
import { sql } from 'kysely'
import type { Insertable, SelectQueryBuilder } from 'kysely'
import type { EventTable } from '#db/tables.generated.ts'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { AroundTables } from '#platform/database/protected-tables.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import { admit, grantRow, insertRow } from '#platform/rights/granted.ts'
import type { Admitted, Granted } from '#platform/rights/granted.ts'
import { contactFor, visibleContacts } from '../contacts/contacts.public.ts'

export type VisibleEvents = SelectQueryBuilder<AroundTables<'event'> & { e: EventTable }, 'e', {}>

/** Events that belong to no deal, of contacts this user may see, as `e`. */
export function visibleEvents(ctx: Context): VisibleEvents {
  const contacts = visibleContacts(ctx).select('c.id')
  const query = guarded(ctx)
    .selectFrom('event as e')
    .where('e.firm_id', '=', ctx.firmId)
    .where('e.deleted_at', 'is', null)
    .where('e.deal_id', 'is', null)
    .where('e.contact_id', 'in', contacts)
  return query
}

/** The name of the contact of an event `e` that this user sees: all that its lines in other lists show of it. */
export const contactNameSql = sql<string>`(select c.display_name from contact c where c.firm_id = e.firm_id and c.id = e.contact_id)`

/** Events of one deal. The caller shows that it holds the deal: a granted row of it. */
export function eventsOfDeal(ctx: Context, deal: Granted<'deal', 'deal.see'> | Granted<'deal', 'deal.edit'>): VisibleEvents {
  const query = guarded(ctx)
    .selectFrom('event as e')
    .where('e.firm_id', '=', ctx.firmId)
    .where('e.deleted_at', 'is', null)
    .where('e.deal_id', '=', deal.id)
  return query
}

/** Loads an event that belongs to no deal, for one action. */
export async function eventFor(ctx: Context, id: string, version?: number): Promise<Granted<'event', 'event.edit'>> {
  const row = await visibleEvents(ctx).selectAll('e').where('e.id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  await refuseStale(ctx, row, version)
  return grantRow('event', 'event.edit', row)
}

/** Loads an event of a deal that the caller holds, for one action. */
export async function eventOfDeal(
  ctx: Context,
  deal: Granted<'deal', 'deal.edit'>,
  id: string,
  version?: number,
): Promise<Granted<'event', 'event.edit'>> {
  const row = await eventsOfDeal(ctx, deal).selectAll('e').where('e.id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  await refuseStale(ctx, row, version)
  return grantRow('event', 'event.edit', row)
}

/** Leave to add an event to this contact's timeline. */
export async function admitEvent(ctx: Context, contactId: string): Promise<Admitted<'event', 'event.create'>> {
  await contactFor(ctx, contactId, 'event.create')
  return admit('event', 'event.create')
}

/** Leave to add an event to a deal that the caller holds. */
export const admitDealEvent = (
  _deal: Granted<'deal', 'deal.edit'> | Admitted<'deal', 'deal.create'>,
): Admitted<'event', 'event.create'> => admit('event', 'event.create')

/** Adds an event where it was admitted, with its attachments. A second time with the same id changes nothing. */
export async function insertEvent(
  ctx: Context,
  admitted: Admitted<'event', 'event.create'>,
  values: Omit<Insertable<EventTable>, 'firm_id'>,
  attachmentIds: readonly string[],
): Promise<void> {
  await insertRow(ctx, admitted, values)
  if (!attachmentIds.length) return
  const lines = attachmentIds.map((file_id) => ({
    firm_id: ctx.firmId,
    event_id: values.id,
    file_id,
    attached_at: ctx.now,
    attached_by: ctx.actor.userId,
  }))
  await guarded(ctx)
    .insertInto('event_attachment')
    .values(lines)
    .onConflict((conflict) => conflict.columns(['firm_id', 'event_id', 'file_id']).doNothing())
    .execute()
}

/** Loads an event in the trash that belongs to no deal, of a contact that the user sees. */
export async function deletedEventFor(ctx: Context, id: string): Promise<Granted<'event', 'event.edit'>> {
  const row = await guarded(ctx)
    .selectFrom('event as e')
    .selectAll('e')
    .where('e.firm_id', '=', ctx.firmId)
    .where('e.id', '=', id)
    .where('e.deal_id', 'is', null)
    .where('e.deleted_at', 'is not', null)
    .where('e.contact_id', 'in', visibleContacts(ctx).select('c.id'))
    .executeTakeFirst()
  if (!row) throw notFound()
  return grantRow('event', 'event.edit', row)
}

async function refuseStale(ctx: Context, row: { id: string; version: number }, version?: number): Promise<void> {
  if (version !== undefined && row.version !== version)
    throw new AppError('stale_version', { who: await lastWriter(ctx, row.id) })
}
