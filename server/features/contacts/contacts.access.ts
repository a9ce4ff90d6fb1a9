/**
 * Who sees a contact.
 * SEC-7: a private file is shown in « Voir en tant que » only if whoever looks follows it too.
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
import { eyesOf } from '#platform/rights/eyes.ts'
import { reachedBy } from '#platform/rights/reach.ts'
import type { Reached } from '#platform/rights/reach.ts'
import { peopleWithin, within } from '#platform/rights/scope.ts'

/** What decides who sees a contact. */
export interface ContactPlace {
  readonly type: ContactType
  readonly followerIds: readonly string[]
  readonly isPrivate: boolean
}

export const contactReach = (actor: Actor, type: ContactType): Reached =>
  reachedBy(actor.reach, scopeOf(actor.grants, `contacts.access.${type}`))

export function seesContact(actor: Actor, place: ContactPlace): boolean {
  if (place.isPrivate && !eyesOf(actor).every((id) => place.followerIds.includes(id))) return false
  return within(contactReach(actor, place.type), place.followerIds)
}

export type VisibleContacts = SelectQueryBuilder<AroundTables<'contact'> & { c: ContactTable }, 'c', {}>

/** Contacts this user may see, as `c`; of one type when it is given. Every list, count, export and search starts here. */
export const visibleContacts = (ctx: Context, type?: ContactType): VisibleContacts =>
  placedContacts(ctx, type ? [type] : CONTACT_TYPES).where('c.deleted_at', 'is', null)

/** What is in the trash (CON-40) and would be visible otherwise. */
export const deletedContacts = (ctx: Context): VisibleContacts =>
  placedContacts(ctx, CONTACT_TYPES)
    .where('c.deleted_at', 'is not', null)
    .where('c.erased_at', 'is', null)
    .where(sql<boolean>`not ${mergedAway}`)

/** What was merged into another contact (CON-31), can come back, and would be visible otherwise. */
export const mergedContacts = (ctx: Context): VisibleContacts => placedContacts(ctx, CONTACT_TYPES).where(mergedAway)

const mergedAway = sql<boolean>`exists (select from contact_merge m where m.firm_id = c.firm_id and m.source_id = c.id)`

function placedContacts(ctx: Context, types: readonly ContactType[]): VisibleContacts {
  const [only] = types
  const query = guarded(ctx)
    .selectFrom('contact as c')
    .where('c.firm_id', '=', ctx.firmId)
    .$if(types.length === 1 && only !== undefined, (of) => of.where('c.type', '=', only ?? ''))
    .where(placedWithin(ctx.actor, types, column))
  return query
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
  const mine = sql`${at.followers} @> ${[...eyesOf(actor)]}::uuid[]`
  return sql<boolean>`((${sql.join(branches, sql` or `)}) and (not ${at.isPrivate} or ${mine}))`
}

const NOBODY = ''
const keyOf = (reached: Reached): string => (reached === 'all' ? 'all' : reached.join())
