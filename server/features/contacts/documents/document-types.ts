/** ORG-51: the firm's types of documents, by name. */
import { sql } from 'kysely'
import type * as contract from '#contract/contacts/documents/documents.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, notFound } from '#platform/errors/app-error.ts'

export async function listDocumentTypes(ctx: Context): Promise<Out<typeof contract.listDocumentTypes>> {
  const types = ctx.db.selectFrom('document_type').select(['id', 'name']).where('firm_id', '=', ctx.firmId)
  return { types: await types.orderBy(sql`name collate "fr-FR-x-icu"`).execute() }
}

async function refuseTaken(ctx: Context, name: string, exceptId: string): Promise<void> {
  const other = await ctx.db
    .selectFrom('document_type')
    .select('name')
    .where('firm_id', '=', ctx.firmId)
    .where('id', '<>', exceptId)
    .where(sql<boolean>`lower(name) = lower(${name})`)
    .executeTakeFirst()
  if (other) throw new AppError('document.type_taken', { name: other.name })
}

async function heldType(ctx: Context, id: string): Promise<{ readonly name: string }> {
  const types = ctx.db.selectFrom('document_type').select('name').where('firm_id', '=', ctx.firmId)
  const type = await types.where('id', '=', id).forUpdate().executeTakeFirst()
  if (!type) throw notFound()
  return type
}

export async function addDocumentType(
  ctx: Context,
  { name }: In<typeof contract.addDocumentType>,
): Promise<Out<typeof contract.addDocumentType>> {
  const id = ctx.newId()
  await refuseTaken(ctx, name, id)
  await ctx.db.insertInto('document_type').values({ firm_id: ctx.firmId, id, name }).execute()
  ctx.record({ kind: 'document_type.created', subjectId: id, data: { name } })
  return { id, name }
}

export async function renameDocumentType(
  ctx: Context,
  { typeId, name }: In<typeof contract.renameDocumentType>,
): Promise<Out<typeof contract.renameDocumentType>> {
  const { name: before } = await heldType(ctx, typeId)
  await refuseTaken(ctx, name, typeId)
  await ctx.db.updateTable('document_type').set({ name }).where('firm_id', '=', ctx.firmId).where('id', '=', typeId).execute()
  ctx.record({ kind: 'document_type.changed', subjectId: typeId, data: { changes: [{ field: 'name', before, after: name }] } })
  return {}
}

export async function deleteDocumentType(
  ctx: Context,
  { typeId }: In<typeof contract.deleteDocumentType>,
): Promise<Out<typeof contract.deleteDocumentType>> {
  const { name } = await heldType(ctx, typeId)
  await ctx.db.deleteFrom('document_type').where('firm_id', '=', ctx.firmId).where('id', '=', typeId).execute()
  ctx.record({ kind: 'document_type.deleted', subjectId: typeId, data: { name } })
  return {}
}
