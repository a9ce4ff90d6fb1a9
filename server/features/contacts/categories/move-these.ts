import { ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { Context } from '#platform/context/context.ts'
import type { BatchContacts, ChangeSource, WorkOf } from '../batch/batch-work.ts'
import { changeContacts } from '../change-contacts.access.ts'
import { admitContact } from '../contact-rights.access.ts'
import { categoryFor } from './category-for.ts'
import { categoryNames } from './category-names.query.ts'

type Move = WorkOf<'contact.move'>

/** CON-20: the modify right on both types; who may add a contact to a type may move one there. */
export async function checkMove(ctx: Context, { type, categoryId }: Move): Promise<void> {
  admitContact(ctx, type)
  await categoryFor(ctx, type, categoryId)
}

/** CON-20: to a category, or to another type with its default category, else none. Deals follow. */
export async function moveThese(
  ctx: Context,
  { type, categoryId }: Move,
  contacts: BatchContacts,
  source: ChangeSource = 'batch',
): Promise<number> {
  const target = await categoryFor(ctx, type, categoryId)
  const moved = contacts.filter(({ row }) => row.type !== type || (categoryId !== undefined && row.category_id !== target))
  if (!moved.length) return 0
  const names = await categoryNames(ctx)
  const nameOf = (id: string | null) => (id ? (names.get(id) ?? null) : null)
  await changeContacts(
    ctx,
    moved.map((contact) => ({ contact, values: { type, category_id: target } })),
  )
  for (const { id, row } of moved) {
    const before = ContactTypeCode.parse(row.type)
    const changes = [
      ...(before === type ? [] : [{ field: 'type', before, after: type }]),
      ...(row.category_id === target ? [] : [{ field: 'category', before: nameOf(row.category_id), after: nameOf(target) }]),
    ]
    ctx.record({ kind: 'contact.changed', subjectId: id, contactId: id, data: { changes, source } })
  }
  return moved.length
}
