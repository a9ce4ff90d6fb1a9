import type * as contract from '#contract/contacts/documents/documents.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { changeDocument, documentFor } from './documents.access.ts'

/** To the trash of the file: it is no longer given back until it is restored (REL-5). */
export async function deleteContactDocument(
  ctx: Context,
  { contactId, documentId }: In<typeof contract.deleteContactDocument>,
): Promise<Out<typeof contract.deleteContactDocument>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const document = await documentFor(ctx, contact, documentId)
  if (document.deleted_at !== null) return {}
  await changeDocument(ctx, document, { deleted_at: ctx.now, deleted_by: ctx.actor.userId })
  ctx.record({ kind: 'contact.document_removed', subjectId: contactId, contactId, data: { name: document.name } })
  return {}
}
