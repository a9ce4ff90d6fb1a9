import { sql } from 'kysely'
import { ageOn } from '#contract/contacts/age.rules.ts'
import type * as contract from '#contract/contacts/contacts.contract.ts'
import type { ContactFile } from '#contract/contacts/contacts.shapes.ts'
import { ContactKindCode, ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { Named } from '#contract/kernel/fields.ts'
import type { In } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { keyed } from '#platform/database/keyed.ts'
import { contactCan, contactFor } from '../contact-rights.access.ts'
import { visibleContacts } from '../contacts.access.ts'
import { coordinatesOf } from '../coordinates/coordinates.access.ts'
import { generalOf } from '../entry/general-columns.ts'

/** CON-8: the header of a file, its General tab and its coordinates. */
export async function readContact(ctx: Context, { contactId }: In<typeof contract.readContact>): Promise<ContactFile> {
  const contact = await contactFor(ctx, contactId, 'contact.see')
  const { row } = contact
  const [coordinates, around] = await Promise.all([coordinatesOf(ctx, [contact]), aroundIt(ctx, contactId)])
  const type = ContactTypeCode.parse(row.type)
  const can = contactCan(ctx.actor, type)
  return {
    id: row.id,
    type,
    kind: ContactKindCode.parse(row.kind),
    name: row.display_name,
    age: ageOn(row.birth_date, ctx.today, row.death_date),
    deceased: row.death_date !== null,
    isPrivate: row.is_private,
    ...around,
    general: generalOf(row),
    ...(coordinates.get(contactId) ?? { phones: [], emails: [], addresses: [] }),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    version: row.version,
    can: { ...can, move: can.edit },
  }
}

/** Its category, who follows it and its keywords, by name. */
async function aroundIt(ctx: Context, contactId: string) {
  const people = sql<Named & { role: string }>`
    select u.id, u.first_name || ' ' || u.last_name as name, f.role from contact_follower f
    join "user" u on u.firm_id = f.firm_id and u.id = f.user_id where f.firm_id = c.firm_id and f.contact_id = c.id
    order by u.last_name, u.first_name`
  const labels = sql<Named>`
    select k.id, k.name from contact_keyword w join keyword k on k.firm_id = w.firm_id and k.id = w.keyword_id
    where w.firm_id = c.firm_id and w.contact_id = c.id order by k.name`
  const found = await visibleContacts(ctx)
    .modifyFront(keyed)
    .innerJoin('user as u', (join) => join.onRef('u.firm_id', '=', 'c.firm_id').onRef('u.id', '=', 'c.main_adviser_id'))
    .leftJoin('category as k', (join) => join.onRef('k.firm_id', '=', 'c.firm_id').onRef('k.id', '=', 'c.category_id'))
    .select([
      'u.id as adviser_id',
      sql<string>`u.first_name || ' ' || u.last_name`.as('adviser'),
      'k.id as category_id',
      'k.name as category',
    ])
    .select(sql<(Named & { role: string })[]>`(select coalesce(jsonb_agg(p), '[]') from (${people}) p)`.as('followers'))
    .select(sql<Named[]>`(select coalesce(jsonb_agg(l), '[]') from (${labels}) l)`.as('keywords'))
    .where('c.id', '=', contactId)
    .executeTakeFirstOrThrow()
  const inRole = (role: string) => found.followers.filter((person) => person.role === role).map(({ id, name }) => ({ id, name }))
  return {
    category: found.category_id && found.category !== null ? { id: found.category_id, name: found.category } : null,
    mainAdviser: { id: found.adviser_id, name: found.adviser },
    coAdvisers: inRole('co_adviser'),
    assistants: inRole('assistant'),
    keywords: found.keywords,
  }
}
