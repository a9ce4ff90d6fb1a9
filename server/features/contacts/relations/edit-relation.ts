import type * as contract from '#contract/contacts/relations/relations.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { changesBetween } from '#platform/history/changes.rules.ts'
import { contactFor } from '../contact-rights.access.ts'
import { checkedRelation } from './checked-relation.ts'
import { detailColumns, detailsOf, ownType, roleOf } from './relation-rows.ts'
import { roleLabel } from '#contract/contacts/relations/relations.rules.ts'
import { relationFor, updateRelation } from './relations.access.ts'

/** CON-4, REL-2: what it says becomes what is given; told in both files. */
export async function editRelation(
  ctx: Context,
  { contactId, relationId, version, ...entry }: In<typeof contract.editRelation>,
): Promise<Out<typeof contract.editRelation>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const relation = await relationFor(ctx, contact, relationId, version)
  const otherId = relation.other_id
  const other = await contactFor(ctx, otherId, 'contact.see')
  const { ends, details, label, inverseLabel } = await checkedRelation(ctx, { contact, other, entry, exceptId: relationId })
  const [role, own] = [roleOf(relation), ownType(relation)]
  const before = { ...detailsOf(relation), relation: roleLabel(role, own) }
  const changes = changesBetween(before, { ...details, relation: label })
  if (!changes.length) return {}
  await updateRelation(ctx, contact, relation, { ...ends, ...detailColumns(details) })
  ctx.record({ kind: 'contact.relation_changed', subjectId: contactId, contactId, data: { otherId, label, changes } })
  const seenFromOther = changesBetween(
    { ...before, relation: roleLabel({ ...role, inverse: !role.inverse }, own) },
    { ...details, relation: inverseLabel },
  )
  const data = { otherId: contactId, label: inverseLabel, changes: seenFromOther }
  ctx.record({ kind: 'contact.relation_changed', subjectId: otherId, contactId: otherId, data })
  return {}
}
