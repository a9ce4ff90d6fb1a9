import type * as contract from '#contract/contacts/documents/documents.contract.ts'
import { mayKeep } from '#contract/contacts/documents/documents.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { orThrow } from '#platform/errors/app-error.ts'
import { requireOwnFiles } from '../../documents/documents.public.ts'
import { contactFor } from '../contact-rights.access.ts'
import { readDocumentEntry } from './document-entry.ts'
import { addDocument } from './documents.access.ts'

/** A file just deposited becomes a document of the file. */
export async function addContactDocument(
  ctx: Context,
  { contactId, fileId, ...entry }: In<typeof contract.addContactDocument>,
): Promise<Out<typeof contract.addContactDocument>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  await requireOwnFiles(ctx, [fileId])
  const file = await ctx.db
    .selectFrom('file')
    .select(['name', 'size'])
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', fileId)
    .executeTakeFirstOrThrow()
  orThrow(mayKeep(file))
  const values = await readDocumentEntry(ctx, entry)
  const id = ctx.newId()
  await addDocument(ctx, contact, { ...values, id, file_id: fileId })
  ctx.record({ kind: 'contact.document_added', subjectId: contactId, contactId, data: { name: values.name } })
  return { id }
}
