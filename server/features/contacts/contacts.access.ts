/**
 * Who sees a contact and who may do what with it.
 * ORG-16: `own` = main adviser, co-adviser or assistant; `attached`, `group`, `all` widen to colleagues. The scope is set
 * per contact type. CON-6: a private file exists only for those who follow it, whatever their scope.
 * Each rule stands twice, pure and in SQL; a property test compares them.
 */
import { sql } from 'kysely'
import type { RawBuilder, SelectQueryBuilder } from 'kysely'
import type { ContactTable } from '#db/tables.generated.ts'
import type { ContactType } from '#contract/rights/permissions.types.ts'
import { CONTACT_TYPES } from '#contract/rights/permissions.types.ts'
import { scopeOf } from '#contract/rights/rights.types.ts'
import type { Actor, Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import type { AroundTables } from '#platform/database/protected-tables.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import { admit, grantRow } from '#platform/rights/granted.ts'
import type { Admitted, Granted } from '#platform/rights/granted.ts'
import { reachedBy } from '#platform/rights/reach.ts'
import type { Reached } from '#platform/rights/reach.ts'
import { peopleWithin, within } from '#platform/rights/scope.ts'

/** What decides who sees a contact. */
export interface ContactPlace {
  readonly type: ContactType
  readonly followerIds: readonly string[]
  readonly isPrivate: boolean
}

export type ContactRight =
  | 'contact.see'
  | 'contact.edit'
  | 'contact.private'
  | 'contact.delete'
  | 'contact.export'
  | 'event.create'
  | 'deal.create'

export const contactReach = (actor: Actor, type: ContactType): Reached =>
  reachedBy(actor.reach, scopeOf(actor.grants, `contacts.access.${type}`))

export function seesContact(actor: Actor, place: ContactPlace): boolean {
  if (place.isPrivate && !place.followerIds.includes(actor.userId)) return false
  return within(contactReach(actor, place.type), place.followerIds)
}

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
  delete: mayWithContact(actor, type, 'contact.delete'),
  addEvent: true,
  addDeal: mayWithContact(actor, type, 'deal.create'),
})

export type VisibleContacts = SelectQueryBuilder<AroundTables<'contact'> & { c: ContactTable }, 'c', {}>

/** Contacts this user may see, as `c`; of one type when it is given. Every list, count, export and search starts here. */
export function visibleContacts(ctx: Context, type?: ContactType): VisibleContacts {
  const types = type ? [type] : CONTACT_TYPES
  const query = guarded(ctx)
    .selectFrom('contact as c')
    .where('c.firm_id', '=', ctx.firmId)
    .where('c.deleted_at', 'is', null)
    .$if(type !== undefined, (of) => of.where('c.type', '=', type!))
    .where(placedWithin(ctx.actor, types, column))
  return query as unknown as VisibleContacts
}

/** Where a table keeps the three facts of `ContactPlace`. */
interface PlaceColumns {
  readonly type: RawBuilder<string>
  readonly followers: RawBuilder<string[]>
  readonly isPrivate: RawBuilder<boolean>
}
const column: PlaceColumns = { type: sql`c.type`, followers: sql`c.follower_ids`, isPrivate: sql`c.is_private` }

/** SQL form of `seesContact`, over any table that holds a contact's place (contacts themselves, deals). */
export function placedWithin(actor: Actor, types: readonly ContactType[], at: PlaceColumns): RawBuilder<boolean> {
  const byReach = Map.groupBy(types, (type) => keyOf(contactReach(actor, type)))
  const branches = [...byReach]
    .filter(([key]) => key !== NOBODY)
    .map(([, sameReach]) => {
      const reach = peopleWithin(contactReach(actor, sameReach[0]!), at.followers)
      return byReach.size === 1 ? reach : sql<boolean>`(${at.type} = any (${sameReach}::text[]) and ${reach})`
    })
  if (!branches.length) return sql<boolean>`false`
  const mine = sql`${at.followers} @> array[${actor.userId}]::uuid[]`
  return sql<boolean>`((${sql.join(branches, sql` or `)}) and (not ${at.isPrivate} or ${mine}))`
}

const NOBODY = ''
const keyOf = (reached: Reached): string => (reached === 'all' ? 'all' : reached.join())

/** Loads a contact for one action. Not visible → not found; visible but not allowed → forbidden; saved since → told by whom. */
export async function contactFor<R extends ContactRight>(
  ctx: Context,
  id: string,
  right: R,
  version?: number,
): Promise<Granted<'contact', R>> {
  const row = await visibleContacts(ctx).selectAll('c').where('c.id', '=', id).$call(heldFor(right)).executeTakeFirst()
  if (!row) throw notFound()
  if (!mayWithContact(ctx.actor, row.type as ContactType, right)) throw new AppError('forbidden', { right })
  if (version !== undefined && row.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, id) })
  return grantRow('contact', right, row)
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
 * more lightly, what a new deal copies its place from, so that the two cannot part (`placeContacts`).
 */
function heldFor(right: ContactRight) {
  return <DB, TB extends keyof DB, O>(query: SelectQueryBuilder<DB, TB, O>) => {
    if (right === 'deal.create') return query.forShare()
    return ['contact.edit', 'contact.private', 'contact.delete'].includes(right) ? query.forNoKeyUpdate() : query
  }
}

/** Leave to add a contact of this type: the type's modify right, and access to that type at all. */
export function admitContact(ctx: Context, type: ContactType): Admitted<'contact', 'contact.create'> {
  const allowed =
    mayWithContact(ctx.actor, type, 'contact.edit') && scopeOf(ctx.actor.grants, `contacts.access.${type}`) !== 'none'
  if (!allowed) throw new AppError('forbidden', { right: 'contact.create' })
  return admit('contact', 'contact.create')
}
