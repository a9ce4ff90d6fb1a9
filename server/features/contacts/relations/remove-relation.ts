import type * as contract from '#contract/contacts/relations/relations.contract.ts'
import { roleLabel } from '#contract/contacts/relations/relations.rules.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { ownType, roleOf } from './relation-rows.ts'
import { deleteRelation, relationFor } from './relations.access.ts'

/** CON-4: gone from both files; the history keeps that it was. */
export async function removeRelation(
  ctx: Context,
  { contactId, relationId, version }: In<typeof contract.removeRelation>,
): Promise<Out<typeof contract.removeRelation>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const relation = await relationFor(ctx, contact, relationId, version)
  await deleteRelation(ctx, contact, relation)
  const [role, own, otherId] = [roleOf(relation), ownType(relation), relation.other_id]
  const label = roleLabel(role, own)
  const inverse = roleLabel({ ...role, inverse: !role.inverse }, own)
  ctx.record({ kind: 'contact.unrelated', subjectId: contactId, contactId, data: { otherId, label } })
  ctx.record({ kind: 'contact.unrelated', subjectId: otherId, contactId: otherId, data: { otherId: contactId, label: inverse } })
  return {}
}
