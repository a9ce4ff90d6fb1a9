import type * as contract from '#contract/contacts/documents/documents.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { changeDocument, documentFor } from './documents.access.ts'

export async function restoreContactDocument(
  ctx: Context,
  { contactId, documentId }: In<typeof contract.restoreContactDocument>,
): Promise<Out<typeof contract.restoreContactDocument>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const document = await documentFor(ctx, contact, documentId)
  if (document.deleted_at === null) return {}
  await changeDocument(ctx, document, { deleted_at: null, deleted_by: null })
  ctx.record({ kind: 'contact.document_restored', subjectId: contactId, contactId, data: { name: document.name } })
  return {}
}
