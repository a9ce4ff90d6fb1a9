import type * as contract from '#contract/contacts/relations/relations.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { contactFor } from '../contact-rights.access.ts'
import { checkedRelation } from './checked-relation.ts'
import { detailColumns } from './relation-rows.ts'
import { insertRelation } from './relations.access.ts'

/** CON-4: one relation, shown on both files. */
export async function addRelation(
  ctx: Context,
  { contactId, otherId, ...entry }: In<typeof contract.addRelation>,
): Promise<Out<typeof contract.addRelation>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const other = await contactFor(ctx, otherId, 'contact.see')
  const { ends, details, label, inverseLabel } = await checkedRelation(ctx, { contact, other, entry, exceptId: null })
  const id = await insertRelation(ctx, contact, { ...ends, ...detailColumns(details) })
  if (!id) throw new AppError('relation.exists', { name: other.row.display_name, relation: label })
  ctx.record({ kind: 'contact.related', subjectId: contactId, contactId, data: { otherId, label } })
  ctx.record({
    kind: 'contact.related',
    subjectId: otherId,
    contactId: otherId,
    data: { otherId: contactId, label: inverseLabel },
  })
  return { id }
}
