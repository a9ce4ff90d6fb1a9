import type * as contract from '#contract/contacts/documents/documents.contract.ts'
import { ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor, mayWithContact } from '../contact-rights.access.ts'
import { documentsOf } from './documents.access.ts'

export async function listContactDocuments(
  ctx: Context,
  { contactId, deleted }: In<typeof contract.listContactDocuments>,
): Promise<Out<typeof contract.listContactDocuments>> {
  const contact = await contactFor(ctx, contactId, 'contact.see')
  const rows = await documentsOf(ctx, contact, deleted)
  return {
    documents: rows.map((row) => ({
      id: row.id,
      name: row.name,
      type: row.document_type_id && row.type_name !== null ? { id: row.document_type_id, name: row.type_name } : null,
      documentOn: row.document_on,
      expiresOn: row.expires_on,
      expired: row.expires_on !== null && row.expires_on < ctx.today,
      file: { id: row.file_id, name: row.file_name, mediaType: row.media_type, size: row.size, createdAt: row.created_at },
      addedBy: row.added_by ?? '',
      addedAt: row.created_at,
      deletedAt: row.deleted_at,
      version: row.version,
    })),
    can: { edit: mayWithContact(ctx.actor, ContactTypeCode.parse(contact.row.type), 'contact.edit') },
  }
}
