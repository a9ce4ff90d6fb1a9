import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { ContactTable } from '#db/tables.generated.ts'
import { ageOn } from '#contract/contacts/age.rules.ts'
import { ListedGeneral } from '#contract/contacts/contacts.shapes.ts'
import type { ContactHit, ContactRow } from '#contract/contacts/contacts.shapes.ts'
import { ContactKindCode, ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { Named } from '#contract/kernel/fields.ts'
import type { Context } from '#platform/context/context.ts'
import { inOrder } from '#platform/database/in-order.ts'
import { keyed } from '#platform/database/keyed.ts'
import { lastNameFirstSql } from '#platform/database/last-name-first.ts'
import { contactCan } from '../contact-rights.access.ts'
import type { VisibleContacts } from '../contacts.access.ts'
import { GENERAL_COLUMNS } from '../entry/general-columns.ts'

/** What says which contact it is, its category and its main adviser joined. */
export const withHitColumns = (contacts: VisibleContacts) =>
  contacts
    .innerJoin('user as u', (join) => join.onRef('u.firm_id', '=', 'c.firm_id').onRef('u.id', '=', 'c.main_adviser_id'))
    .leftJoin('category as k', (join) => join.onRef('k.firm_id', '=', 'c.firm_id').onRef('k.id', '=', 'c.category_id'))
    .select(['c.id', 'c.type', 'c.kind', 'c.display_name', 'c.category_id', 'k.name as category', 'c.main_adviser_id'])
    .select(lastNameFirstSql('u').as('adviser'))
    .select(['c.town', 'c.death_date'])

const LISTED = ListedGeneral.keyof().options.map((field) => [field, GENERAL_COLUMNS[field]] as const)

/** The columns of a list's row: besides, its keywords, what is known of it, and when this user was last at it. */
const withRowColumns = (ctx: Context, contacts: VisibleContacts) =>
  withHitColumns(contacts)
    .leftJoin('recent_contact as o', (join) =>
      join.onRef('o.firm_id', '=', 'c.firm_id').onRef('o.contact_id', '=', 'c.id').on('o.user_id', '=', ctx.actor.userId),
    )
    .select(['c.phone', 'c.email', 'c.postcode', 'c.created_at', 'c.updated_at', 'c.is_private', 'c.version', 'o.opened_at'])
    .select(LISTED.map(([, column]) => `c.${column}` as const))
    .select(
      sql<Named[] | null>`(select jsonb_agg(jsonb_build_object('id', l.id, 'name', l.name) order by lower(l.name))
        from contact_keyword w join keyword l on l.firm_id = w.firm_id and l.id = w.keyword_id
        where w.firm_id = c.firm_id and w.contact_id = c.id)`.as('keywords'),
    )

const among = (ids: readonly string[]) => sql<boolean>`c.id = any (${[...ids]}::uuid[])`

/** Those of `ids` that are among `contacts`, in the order of `ids`. */
export const hitsOf = async (contacts: VisibleContacts, ids: readonly string[]) =>
  inOrder(ids, await withHitColumns(contacts).modifyFront(keyed).where(among(ids)).execute())

/** The same, whole as a list shows them. */
export const rowsOf = async (ctx: Context, contacts: VisibleContacts, ids: readonly string[]) =>
  inOrder(ids, await withRowColumns(ctx, contacts).modifyFront(keyed).where(among(ids)).execute())

type Hit = Pick<
  Selectable<ContactTable>,
  'id' | 'type' | 'kind' | 'display_name' | 'category_id' | 'main_adviser_id' | 'town' | 'death_date'
> & { readonly category: string | null; readonly adviser: string }

type Listed = Pick<Selectable<ContactTable>, (typeof GENERAL_COLUMNS)[keyof typeof ListedGeneral.shape]>

type Full = Hit &
  Listed &
  Pick<Selectable<ContactTable>, 'phone' | 'email' | 'postcode' | 'created_at' | 'updated_at' | 'is_private' | 'version'> & {
    readonly keywords: Named[] | null
    readonly opened_at: string | null
  }

export const hitOf = (row: Hit): ContactHit => ({
  id: row.id,
  type: ContactTypeCode.parse(row.type),
  kind: ContactKindCode.parse(row.kind),
  name: row.display_name,
  category: row.category_id && row.category !== null ? { id: row.category_id, name: row.category } : null,
  adviser: { id: row.main_adviser_id, name: row.adviser },
  town: row.town,
  deceased: row.death_date !== null,
})

export function rowOf({ actor, today }: Context, row: Full): ContactRow {
  const hit = hitOf(row)
  const known = LISTED.filter(([, column]) => row[column] !== null).map(([field, column]) => [field, row[column]])
  return {
    ...hit,
    phone: row.phone,
    email: row.email,
    postcode: row.postcode,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    isPrivate: row.is_private,
    keywords: row.keywords ?? [],
    age: ageOn(row.birth_date, today, row.death_date),
    openedAt: row.opened_at,
    general: Object.fromEntries(known) as ContactRow['general'],
    version: row.version,
    can: contactCan(actor, hit.type),
  }
}
