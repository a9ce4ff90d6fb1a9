import { sql } from 'kysely'
import type { Twin } from '#contract/contacts/duplicates/duplicates.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { visibleContacts } from '../contacts.access.ts'
import { hitOf, withHitColumns } from '../list/contact-rows.query.ts'

/** Visible contacts as pairs show them, by id. */
export async function twinsOf(ctx: Context, ids: readonly string[]): Promise<Map<string, Twin>> {
  const rows = await withHitColumns(visibleContacts(ctx).where(sql<boolean>`c.id = any (${[...ids]}::uuid[])`))
    .select(['c.birth_date', 'c.version', 'c.phone', 'c.email', 'c.postcode', 'c.created_at', 'c.is_private'])
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...hitOf(row),
        birthDate: row.birth_date,
        email: row.email,
        phone: row.phone,
        postcode: row.postcode,
        isPrivate: row.is_private,
        createdAt: row.created_at,
        version: row.version,
      },
    ]),
  )
}
