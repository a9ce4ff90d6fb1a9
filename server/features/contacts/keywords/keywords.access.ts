/** CON-23: the keywords of contacts that the caller holds. */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { addPartsToMany } from '#platform/rights/granted-in-bulk.ts'
import type { HeldContact } from '../change-contacts.access.ts'

/** Ids of keywords by contact id; every contact given has an entry. */
export async function keywordsOf(ctx: Context, contacts: readonly HeldContact[]): Promise<Map<string, string[]>> {
  const lines = await guarded(ctx)
    .selectFrom('contact_keyword')
    .select(['contact_id', 'keyword_id'])
    .where('firm_id', '=', ctx.firmId)
    .where(sql<boolean>`contact_id = any (${contacts.map(({ id }) => id)}::uuid[])`)
    .execute()
  const byContact = Map.groupBy(lines, (line) => line.contact_id)
  return new Map(contacts.map(({ id }) => [id, (byContact.get(id) ?? []).map((line) => line.keyword_id)]))
}

interface KeywordChange {
  readonly contact: HeldContact
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export async function writeKeywords(ctx: Context, changes: readonly KeywordChange[]): Promise<void> {
  const lines = changes.flatMap(({ contact, removed }) =>
    removed.map((keyword) => ({ contact_id: contact.id, keyword_id: keyword })),
  )
  await sql`
    delete from "contact_keyword" w using jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as gone (contact_id uuid, keyword_id uuid)
    where w.firm_id = ${ctx.firmId} and w.contact_id = gone.contact_id and w.keyword_id = gone.keyword_id`.execute(guarded(ctx))
  await addPartsToMany(
    ctx,
    'contact_keyword',
    changes.map(({ contact, added }) => ({ of: contact, lines: added.map((id) => ({ keyword_id: id })) })),
  )
}
