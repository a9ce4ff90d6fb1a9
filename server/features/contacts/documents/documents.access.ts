/** Documents of a contact are seen by whoever sees its file (CON-6 included), changed by whoever may change it. */
import { sql } from 'kysely'
import type { Context } from '#platform/context/context.ts'
import { guarded } from '#platform/context/make-context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'
import { lastWriter } from '#platform/history/last-writer.ts'
import { addParts } from '#platform/rights/granted.ts'
import type { Granted } from '#platform/rights/granted.ts'
import { visibleContacts } from '../contacts.access.ts'

type Editable = Granted<'contact', 'contact.edit'>

/** Files that hang on a contact as documents, outside its trash (`FilePlace`). */
export async function seesDocumentFile(ctx: Context, fileId: string): Promise<boolean> {
  const contact = await visibleContacts(ctx)
    .innerJoin('contact_document as d', (join) => join.onRef('d.firm_id', '=', 'c.firm_id').onRef('d.contact_id', '=', 'c.id'))
    .select('c.id')
    .where('d.file_id', '=', fileId)
    .where('d.deleted_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return contact !== undefined
}

/** The documents of a contact that was loaded to be looked at. */
export const documentsOf = (ctx: Context, contact: Granted<'contact', 'contact.see'>, deleted: boolean) =>
  guarded(ctx)
    .selectFrom('contact_document as d')
    .innerJoin('file as f', (join) => join.onRef('f.firm_id', '=', 'd.firm_id').onRef('f.id', '=', 'd.file_id'))
    .leftJoin('document_type as t', (join) => join.onRef('t.firm_id', '=', 'd.firm_id').onRef('t.id', '=', 'd.document_type_id'))
    .leftJoin('user as u', (join) => join.onRef('u.firm_id', '=', 'd.firm_id').onRef('u.id', '=', 'd.created_by'))
    .selectAll('d')
    .select(['f.name as file_name', 'f.media_type', 'f.size', 't.name as type_name'])
    .select(sql<string | null>`u.first_name || ' ' || u.last_name`.as('added_by'))
    .where('d.firm_id', '=', ctx.firmId)
    .where('d.contact_id', '=', contact.id)
    .where('d.deleted_at', deleted ? 'is not' : 'is', null)
    .orderBy('d.created_at', 'desc')
    .orderBy('d.id')
    .execute()

interface Written {
  readonly name: string
  readonly document_type_id: string | null
  readonly document_on: string | null
  readonly expires_on: string | null
}

export const addDocument = (ctx: Context, contact: Editable, values: Written & { id: string; file_id: string }) =>
  addParts(ctx, contact, 'contact_document', [{ ...values, created_at: ctx.now, created_by: ctx.actor.userId }])

/** One document, held to be changed. */
export async function documentFor(ctx: Context, contact: Editable, id: string, version?: number) {
  const row = await guarded(ctx)
    .selectFrom('contact_document')
    .selectAll()
    .where('firm_id', '=', ctx.firmId)
    .where('contact_id', '=', contact.id)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw notFound()
  if (version !== undefined && row.version !== version) throw new AppError('stale_version', { who: await lastWriter(ctx, id) })
  return row
}

type Changed = Partial<Written> | { deleted_at: string | null; deleted_by: string | null }

export async function changeDocument(ctx: Context, { id, version }: { id: string; version: number }, values: Changed) {
  await guarded(ctx)
    .updateTable('contact_document')
    .set({ ...values, version: version + 1 })
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .execute()
}
