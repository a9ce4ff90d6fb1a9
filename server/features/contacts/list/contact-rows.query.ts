import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { ContactTable } from '#db/tables.generated.ts'
import type { ContactHit, ContactRow } from '#contract/contacts/contacts.shapes.ts'
import { ContactKindCode, ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { Actor } from '#platform/context/context.ts'
import { inOrder } from '#platform/database/in-order.ts'
import { keyed } from '#platform/database/keyed.ts'
import { lastNameFirstSql } from '#platform/database/last-name-first.ts'
import { contactCan } from '../contact-rights.access.ts'
import type { VisibleContacts } from '../contacts.access.ts'

/** The columns of a list's row, its category and its main adviser joined. */
export const withRowColumns = (contacts: VisibleContacts) =>
  contacts
    .innerJoin('user as u', (join) => join.onRef('u.firm_id', '=', 'c.firm_id').onRef('u.id', '=', 'c.main_adviser_id'))
    .leftJoin('category as k', (join) => join.onRef('k.firm_id', '=', 'c.firm_id').onRef('k.id', '=', 'c.category_id'))
    .select(['c.id', 'c.type', 'c.kind', 'c.display_name', 'c.category_id', 'k.name as category', 'c.main_adviser_id'])
    .select(lastNameFirstSql('u').as('adviser'))
    .select(['c.phone', 'c.email', 'c.postcode', 'c.town', 'c.created_at', 'c.updated_at', 'c.death_date', 'c.is_private'])

/** Those of `ids` that are among `contacts`, whole, in the order of `ids`. */
export const rowsOf = async (contacts: VisibleContacts, ids: readonly string[]) =>
  inOrder(
    ids,
    await withRowColumns(contacts)
      .modifyFront(keyed)
      .where(sql<boolean>`c.id = any (${[...ids]}::uuid[])`)
      .execute(),
  )

type Listed = Pick<
  Selectable<ContactTable>,
  'id' | 'type' | 'kind' | 'display_name' | 'category_id' | 'main_adviser_id' | 'town' | 'death_date'
> & { readonly category: string | null; readonly adviser: string }

type Full = Listed & Pick<Selectable<ContactTable>, 'phone' | 'email' | 'postcode' | 'created_at' | 'updated_at' | 'is_private'>

export const hitOf = (row: Listed): ContactHit => ({
  id: row.id,
  type: ContactTypeCode.parse(row.type),
  kind: ContactKindCode.parse(row.kind),
  name: row.display_name,
  category: row.category_id && row.category !== null ? { id: row.category_id, name: row.category } : null,
  adviser: { id: row.main_adviser_id, name: row.adviser },
  town: row.town,
  deceased: row.death_date !== null,
})

export function rowOf(actor: Actor, row: Full): ContactRow {
  const hit = hitOf(row)
  return {
    ...hit,
    phone: row.phone,
    email: row.email,
    postcode: row.postcode,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    isPrivate: row.is_private,
    can: contactCan(actor, hit.type),
  }
}
