import type { DocumentEntry } from '#contract/contacts/documents/documents.shapes.ts'
import { datesInOrder } from '#contract/contacts/documents/documents.rules.ts'
import { maskNir } from '#contract/contacts/nir.rules.ts'
import type { Context } from '#platform/context/context.ts'
import { notFound, orThrow } from '#platform/errors/app-error.ts'

/** What is kept of an entry: a social-security number in its name is masked (SEC-8), its type is one of this firm's. */
export async function readDocumentEntry(ctx: Context, { name, documentTypeId = null, documentOn, expiresOn }: DocumentEntry) {
  orThrow(datesInOrder(documentOn, expiresOn))
  if (documentTypeId !== null && !(await typeExists(ctx, documentTypeId))) throw notFound()
  return {
    name: maskNir(name).text,
    document_type_id: documentTypeId,
    document_on: documentOn ?? null,
    expires_on: expiresOn ?? null,
  }
}

async function typeExists(ctx: Context, id: string): Promise<boolean> {
  const type = await ctx.db
    .selectFrom('document_type')
    .select('id')
    .where('firm_id', '=', ctx.firmId)
    .where('id', '=', id)
    .executeTakeFirst()
  return type !== undefined
}
