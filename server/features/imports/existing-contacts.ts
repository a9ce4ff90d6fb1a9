import { sql } from 'kysely'
import type { Coordinates, General } from '#contract/contacts/contacts.shapes.ts'
import { ContactKindCode, ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { ContactKind, ContactType } from '#contract/contacts/contacts.types.ts'
import type { ContactValues } from '#contract/imports/imports.types.ts'
import type { Context } from '#platform/context/context.ts'
import type { Granted } from '#platform/rights/granted.ts'
import type { ContactRight } from '../contacts/contacts.public.ts'
import { contactsFor, coordinatesOf, generalOf, visibleContacts } from '../contacts/contacts.public.ts'

/** A contact as an import compares and changes it. */
export interface Existing<R extends ContactRight = ContactRight> {
  readonly contact: Granted<'contact', R>
  readonly type: ContactType
  readonly kind: ContactKind
  readonly general: General
  readonly coordinates: Coordinates
  readonly values: ContactValues
}

/** Those of these contacts that this user sees and, for `contact.edit`, may change and now holds. A few statements for all. */
export async function existingContacts<R extends ContactRight>(
  ctx: Context,
  ids: readonly string[],
  right: R,
): Promise<Map<string, Existing<R>>> {
  if (!ids.length) return new Map()
  const contacts = await contactsFor(ctx, [...new Set(ids)], right)
  if (!contacts.length) return new Map()
  const coordinates = await coordinatesOf(ctx, contacts)
  const keywords = await keywordsOf(
    ctx,
    contacts.map(({ id }) => id),
  )
  return new Map(
    contacts.map((contact) => [
      contact.id,
      existing(contact, coordinates.get(contact.id) ?? { phones: [], emails: [], addresses: [] }, keywords.get(contact.id) ?? []),
    ]),
  )
}

function existing<R extends ContactRight>(
  contact: Granted<'contact', R>,
  coordinates: Coordinates,
  keywords: string[],
): Existing<R> {
  const { row } = contact
  const [type, kind, general] = [ContactTypeCode.parse(row.type), ContactKindCode.parse(row.kind), generalOf(row)]
  const values: ContactValues = {
    ...general,
    ...coordinates,
    type,
    kind,
    categoryId: row.category_id,
    mainAdviserId: row.main_adviser_id,
    keywords,
  }
  return { contact, type, kind, general, coordinates, values }
}

async function keywordsOf(ctx: Context, ids: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await visibleContacts(ctx)
    .innerJoin('contact_keyword as w', (join) => join.onRef('w.firm_id', '=', 'c.firm_id').onRef('w.contact_id', '=', 'c.id'))
    .innerJoin('keyword as k', (join) => join.onRef('k.firm_id', '=', 'w.firm_id').onRef('k.id', '=', 'w.keyword_id'))
    .select(['c.id', 'k.name'])
    .where(sql<boolean>`c.id = any (${[...ids]}::uuid[])`)
    .orderBy('k.name')
    .execute()
  const byContact = Map.groupBy(rows, (row) => row.id)
  return new Map([...byContact].map(([id, words]) => [id, words.map(({ name }) => name)]))
}

/** Visible contacts by external identifier. */
export async function idsByExternalId(ctx: Context, externalIds: readonly string[]): Promise<Map<string, string>> {
  if (!externalIds.length) return new Map()
  const rows = await visibleContacts(ctx)
    .select(['c.id', 'c.external_id'])
    .where(sql<boolean>`c.external_id = any (${[...externalIds]}::text[])`)
    .execute()
  return new Map(rows.flatMap(({ id, external_id: key }) => (key === null ? [] : [[key, id] as const])))
}

/** Those of these contacts that stand and that this user sees. */
export async function visibleAmong(ctx: Context, ids: readonly string[]): Promise<Set<string>> {
  if (!ids.length) return new Set()
  const rows = await visibleContacts(ctx)
    .select('c.id')
    .where(sql<boolean>`c.id = any (${[...ids]}::uuid[])`)
    .execute()
  return new Set(rows.map(({ id }) => id))
}
