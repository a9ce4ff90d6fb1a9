/**
 * What may be done with a contact that one sees: the modify right is per contact type; private files, deletion and export
 * have their own rights (ORG-14). A contact is loaded for one action, with its right asked and its version compared.
 */
import { sql } from 'kysely'
import type { SelectQueryBuilder } from 'kysely'
import type { ContactType } from '#contract/rights/permissions.types.ts'
import { scopeOf } from '#contract/rights/rights.types.ts'
import type { Actor, Context } from '#platform/context/context.ts'
import { keyed } from '#platform/database/keyed.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import { admit, grantRow } from '#platform/rights/granted.ts'
import type { Admitted, Granted } from '#platform/rights/granted.ts'
import { visibleContacts } from './contacts.access.ts'

export type ContactRight =
  | 'contact.see'
  | 'contact.edit'
  | 'contact.private'
  | 'contact.merge'
  | 'contact.delete'
  | 'contact.export'
  | 'event.create'
  | 'deal.create'

/** May somebody who sees it also do this? */
export function mayWithContact(actor: Actor, type: ContactType, right: ContactRight): boolean {
  switch (right) {
    case 'contact.see':
    case 'event.create':
      return true
    case 'contact.edit':
      return actor.grants.flags.has(`contacts.modify.${type}`)
    case 'contact.private':
      return actor.grants.flags.has('contacts.private')
    case 'contact.merge':
      return actor.grants.flags.has('contacts.deleteMergeRestore') && mayWithContact(actor, type, 'contact.edit')
    case 'contact.delete':
      return actor.grants.flags.has('contacts.deleteMergeRestore')
    case 'contact.export':
      return actor.grants.flags.has('contacts.export')
    case 'deal.create':
      return scopeOf(actor.grants, 'deals.access') !== 'none'
  }
}

/** What each answer about a contact carries: the page never works rights out again. */
export const contactCan = (actor: Actor, type: ContactType) => ({
  edit: mayWithContact(actor, type, 'contact.edit'),
  export: mayWithContact(actor, type, 'contact.export'),
  makePrivate: mayWithContact(actor, type, 'contact.private'),
  merge: mayWithContact(actor, type, 'contact.merge'),
  delete: mayWithContact(actor, type, 'contact.delete'),
  addEvent: true,
  addDeal: mayWithContact(actor, type, 'deal.create'),
})

/** Loads a contact for one action. Not visible → not found; visible but not allowed → forbidden; saved since → told by whom. */
export async function contactFor<R extends ContactRight>(
  ctx: Context,
  id: string,
  right: R,
  version?: number,
): Promise<Granted<'contact', R>> {
  const row = await visibleContacts(ctx)
    .modifyFront(keyed)
    .selectAll('c')
    .where('c.id', '=', id)
    .$call(heldFor(right))
    .executeTakeFirst()
  if (!row) throw await goneBy(ctx, id)
  if (!mayWithContact(ctx.actor, row.type as ContactType, right)) throw new AppError('forbidden', { right })
  if (version !== undefined && row.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, id) })
  return grantRow('contact', right, row)
}

/** CON-31: merged meanwhile into one that they see, whoever works on it is told into which; else it was never there. */
async function goneBy(ctx: Context, id: string): Promise<AppError> {
  const merge = await visibleContacts(ctx)
    .innerJoin('contact_merge as m', (join) => join.onRef('m.firm_id', '=', 'c.firm_id').onRef('m.target_id', '=', 'c.id'))
    .innerJoin('user as u', (join) => join.onRef('u.firm_id', '=', 'm.firm_id').onRef('u.id', '=', 'm.merged_by'))
    .select(['c.display_name as name', sql<string>`u.first_name || ' ' || u.last_name`.as('who')])
    .where('m.source_id', '=', id)
    .executeTakeFirst()
  return merge ? new AppError('contact.merged', merge) : notFound()
}

/** Those of `ids` on which the action is allowed; the others are not there. For batches: no row is checked one by one. */
export async function contactsFor<R extends ContactRight>(
  ctx: Context,
  ids: readonly string[],
  right: R,
): Promise<Granted<'contact', R>[]> {
  const rows = await visibleContacts(ctx)
    .selectAll('c')
    .where(sql<boolean>`c.id = any (${[...ids]}::uuid[])`)
    .orderBy('c.id')
    .$call(heldFor(right))
    .execute()
  return rows
    .filter((row) => mayWithContact(ctx.actor, row.type as ContactType, right))
    .map((row) => grantRow('contact', right, row))
}

/**
 * Held until the transaction ends: what is about to change, so that a second writer waits and is told of the first; and,
 * more lightly, what a new deal copies its place from and what a new event hangs on, so that neither is left behind by a
 * contact that moves or is merged meanwhile.
 */
function heldFor(right: ContactRight) {
  return <DB, TB extends keyof DB, O>(query: SelectQueryBuilder<DB, TB, O>) => {
    if (right === 'deal.create' || right === 'event.create') return query.forShare()
    return ['contact.edit', 'contact.private', 'contact.merge', 'contact.delete'].includes(right) ? query.forNoKeyUpdate() : query
  }
}

/** Leave to add a contact of this type: the type's modify right, and access to that type at all. */
export function admitContact(ctx: Context, type: ContactType): Admitted<'contact', 'contact.create'> {
  const allowed =
    mayWithContact(ctx.actor, type, 'contact.edit') && scopeOf(ctx.actor.grants, `contacts.access.${type}`) !== 'none'
  if (!allowed) throw new AppError('forbidden', { right: 'contact.create' })
  return admit('contact', 'contact.create')
}
