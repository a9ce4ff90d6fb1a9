/**
 * CON-40: a contact in the trash has its deals there with it, put there in the same write; it comes back with those, as it
 * then is. Deals that were thrown away before it stay there.
 */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { scopeOf } from '#contract/rights/rights.types.ts'
import { notFound } from '#platform/errors/app-error.ts'
import { grantRow } from '#platform/rights/granted.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { changeContacts } from '../change-contacts.access.ts'
import { deletedContacts } from '../contacts.access.ts'

export type Deletable = Granted<'contact', 'contact.delete'>

/** Whether deals of this contact are under way; nobody without any access to deals is told. */
export async function hasRunningDeals(ctx: Context, contact: Deletable): Promise<boolean> {
  if (scopeOf(ctx.actor.grants, 'deals.access') === 'none') return false
  const { rows } = await sql`
    select 1 from "deal" d where d.firm_id = ${ctx.firmId} and d.contact_id = ${contact.id} and d.deleted_at is null
      and not exists (select from deal_closure k where k.firm_id = d.firm_id and k.deal_id = d.id) limit 1`.execute(guarded(ctx))
  return rows.length > 0
}

export async function trashContacts(ctx: Context, contacts: readonly Deletable[]): Promise<void> {
  if (!contacts.length) return
  const trashed = { deleted_at: ctx.now, deleted_by: ctx.actor.userId }
  await changeContacts(
    ctx,
    contacts.map((contact) => ({ contact, values: trashed })),
  )
  await guarded(ctx)
    .updateTable('deal')
    .set(trashed)
    .where('firm_id', '=', ctx.firmId)
    .where(
      'contact_id',
      'in',
      contacts.map(({ id }) => id),
    )
    .where('deleted_at', 'is', null)
    .execute()
}

/** A contact of the trash that this user would see, held to be taken out. The operation's own right was asked already. */
export async function trashedContact(ctx: Context, id: string): Promise<Deletable> {
  const row = await deletedContacts(ctx).selectAll('c').where('c.id', '=', id).forNoKeyUpdate().executeTakeFirst()
  if (!row) throw notFound()
  return grantRow('contact', 'contact.delete', row)
}

/** The same, only to be looked at. */
export async function trashedToLook(ctx: Context, id: string): Promise<Deletable> {
  const row = await deletedContacts(ctx).selectAll('c').where('c.id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  return grantRow('contact', 'contact.delete', row)
}

export async function untrashContact(ctx: Context, contact: Deletable): Promise<void> {
  await guarded(ctx)
    .updateTable('deal')
    .set({ deleted_at: null, deleted_by: null })
    .where('firm_id', '=', ctx.firmId)
    .where('contact_id', '=', contact.id)
    .where('deleted_at', '=', contact.row.deleted_at)
    .execute()
  await changeContacts(ctx, [{ contact, values: { deleted_at: null, deleted_by: null } }])
}
