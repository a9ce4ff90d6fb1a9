import type * as contract from '#contract/contacts/documents/documents.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import { contactFor } from '../contact-rights.access.ts'
import { readDocumentEntry } from './document-entry.ts'
import { changeDocument, documentFor } from './documents.access.ts'

export async function editContactDocument(
  ctx: Context,
  { contactId, documentId, version, ...entry }: In<typeof contract.editContactDocument>,
): Promise<Out<typeof contract.editContactDocument>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const document = await documentFor(ctx, contact, documentId, version)
  const values = await readDocumentEntry(ctx, entry)
  const changes = changesBetween(document, values)
  if (!changes.length) return {}
  await changeDocument(ctx, document, values)
  ctx.record({ kind: 'contact.document_changed', subjectId: contactId, contactId, data: { name: values.name, changes } })
  return {}
}
