/**
 * Who sees a deal and who may do what with it.
 * ORG-16: `own` = main adviser, co-adviser or assistant of its contact, or in charge of it. ORG-18: the deal's scope and
 * its contact's must both allow it; being in charge of a deal opens that deal. CON-6: a private file hides its deals too,
 * even from whoever was once in charge of one.
 * Each rule stands twice, pure and in SQL; a property test compares them.
 */
import { sql } from 'kysely'
import type { RawBuilder, SelectQueryBuilder } from 'kysely'
import type { DealTable } from '#db/tables.generated.ts'
import { CONTACT_TYPES } from '#contract/rights/permissions.types.ts'
import { scopeOf } from '#contract/rights/rights.types.ts'
import type { Actor, Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { keyed } from '#platform/database/keyed.ts'
import type { AroundTables } from '#platform/database/protected-tables.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import { admit, grantRow } from '#platform/rights/granted.ts'
import type { Admitted, Granted } from '#platform/rights/granted.ts'
import { eyesOf } from '#platform/rights/eyes.ts'
import { reachedBy } from '#platform/rights/reach.ts'
import type { Reached } from '#platform/rights/reach.ts'
import { peopleWithin, personWithin, within } from '#platform/rights/scope.ts'
import { contactFor, contactReach, placedWithin, seesContact } from '../contacts/contacts.public.ts'
import type { ContactPlace } from '../contacts/contacts.public.ts'

/** What decides who sees a deal: where its contact stands, and who is in charge. */
export interface DealPlace {
  readonly contact: ContactPlace
  readonly inChargeId: string
}

export type DealRight = 'deal.see' | 'deal.edit' | 'deal.delete' | 'deal.batch'

const dealReach = (actor: Actor): Reached => reachedBy(actor.reach, scopeOf(actor.grants, 'deals.access'))

export function seesDeal(actor: Actor, { contact, inChargeId }: DealPlace): boolean {
  const reached = dealReach(actor)
  if (reached !== 'all' && !reached.length) return false
  if (inChargeId === actor.userId && (!contact.isPrivate || eyesOf(actor).every((id) => contact.followerIds.includes(id))))
    return true
  return seesContact(actor, contact) && within(reached, [...contact.followerIds, inChargeId])
}

export type VisibleDeals = SelectQueryBuilder<AroundTables<'deal'> & { d: DealTable }, 'd', {}>

const at = {
  type: sql<string>`d.contact_type`,
  followers: sql<string[]>`d.follower_ids`,
  isPrivate: sql<boolean>`d.contact_private`,
}

/** Deals this user may see, as `d`. Every list, figure, export and batch starts here (ORG-15). */
export function visibleDeals(ctx: Context): VisibleDeals {
  const query = guarded(ctx)
    .selectFrom('deal as d')
    .where('d.firm_id', '=', ctx.firmId)
    .where('d.deleted_at', 'is', null)
    .where(dealsWithin(ctx.actor))
  return query
}

/** SQL form of `seesDeal`. */
export function dealsWithin(actor: Actor): RawBuilder<boolean> {
  const reached = dealReach(actor)
  if (reached !== 'all' && !reached.length) return sql<boolean>`false`
  const mine = sql<boolean>`(d.in_charge_id = ${actor.userId} and ${chargeOpens(actor)})`
  const place = placedWithin(actor, CONTACT_TYPES, at)
  // Within the contact's scope is then within the deal's (the same people, or nobody): asked once, a row costs half.
  const noWider = CONTACT_TYPES.map((type) => contactReach(actor, type)).every((of) => of === reached || !of.length)
  if (reached === 'all' || noWider) return sql<boolean>`(${place} or ${mine})`
  const involved = sql<boolean>`(${peopleWithin(reached, at.followers)} or ${personWithin(reached, sql`d.in_charge_id`)})`
  return sql<boolean>`((${place} and ${involved}) or ${mine})`
}

/**
 * SQL form of `seesDeal` for a deal `d` that this user is known to be in charge of: whatever else it allows comes to the
 * same, and leaves the planner with the one index that serves.
 */
export function chargeOpens(actor: Actor): RawBuilder<boolean> {
  const reached = dealReach(actor)
  if (reached !== 'all' && !reached.length) return sql<boolean>`false`
  return sql<boolean>`(not d.contact_private or d.follower_ids @> ${[...eyesOf(actor)]}::uuid[])`
}

/** May somebody who sees it also do this? DEAL-81: deletion needs the template right, or one's own deal in preparation. */
export function mayWithDeal(
  actor: Actor,
  deal: { inChargeId: string; createdBy: string | null; state: string },
  right: DealRight,
): boolean {
  if (right !== 'deal.delete') return true
  const own = deal.inChargeId === actor.userId || deal.createdBy === actor.userId
  return actor.grants.flags.has('deals.templates') || (own && deal.state === 'preparation')
}

type Row = Granted<'deal', DealRight>['row']
const facts = (row: Row) => ({ inChargeId: row.in_charge_id, createdBy: row.created_by, state: row.state })

export const dealCan = (actor: Actor, row: Row) => ({ edit: true, delete: mayWithDeal(actor, facts(row), 'deal.delete') })

/** Loads a deal for one action: not visible → not found; not allowed → forbidden; saved since it was read → told by whom. */
export async function dealFor<R extends DealRight>(
  ctx: Context,
  id: string,
  right: R,
  version?: number,
): Promise<Granted<'deal', R>> {
  const row = await visibleDeals(ctx).modifyFront(keyed).selectAll('d').where('d.id', '=', id).executeTakeFirst()
  if (!row) throw notFound()
  if (!mayWithDeal(ctx.actor, facts(row), right)) throw new AppError('forbidden', { right })
  if (version !== undefined && row.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, id) })
  return grantRow('deal', right, row)
}

/** Those of `ids` on which the action is allowed, in one query. The others do not exist for this user. */
export async function dealsFor<R extends DealRight>(
  ctx: Context,
  ids: readonly string[],
  right: R,
): Promise<Granted<'deal', R>[]> {
  const rows = await visibleDeals(ctx)
    .selectAll('d')
    .where(sql<boolean>`d.id = any (${[...ids]}::uuid[])`)
    .execute()
  return rows.filter((row) => mayWithDeal(ctx.actor, facts(row), right)).map((row) => grantRow('deal', right, row))
}

/** Leave to give a deal to this contact, with the contact's place to copy. */
export async function admitDeal(
  ctx: Context,
  contactId: string,
): Promise<{ admitted: Admitted<'deal', 'deal.create'>; contact: Granted<'contact', 'deal.create'> }> {
  const contact = await contactFor(ctx, contactId, 'deal.create')
  return { admitted: admit('deal', 'deal.create'), contact }
}

/** Leave to give deals to contacts that were loaded for it. */
export const admitDeals = (_contacts: readonly Granted<'contact', 'deal.create'>[]): Admitted<'deal', 'deal.create'> =>
  admit('deal', 'deal.create')

/** The facts of a contact's place that its deals repeat. */
export const placeOf = (row: Granted<'contact', 'deal.create'>['row']) => ({
  contact_type: row.type,
  contact_private: row.is_private,
  follower_ids: row.follower_ids,
  contact_sort_name: row.sort_name,
})
