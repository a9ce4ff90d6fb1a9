import type * as contract from '#contract/contacts/relations/relations.contract.ts'
import { RELATION_KIND_CODES } from '#contract/contacts/relations/relations.types.ts'
import { ContactTypeCode } from '#contract/contacts/contacts.types.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactCan, contactFor } from '../contact-rights.access.ts'
import { householdOf } from './household.access.ts'
import { relationOf, relativeOf } from './relation-rows.ts'
import { firmTypes } from './relation-types.query.ts'
import { visibleRelations } from './relations.access.ts'

/** Family first, then companies, then professionals, as the kinds stand; those that ended last. */
export async function listRelations(
  ctx: Context,
  { contactId }: In<typeof contract.listRelations>,
): Promise<Out<typeof contract.listRelations>> {
  const contact = await contactFor(ctx, contactId, 'contact.see')
  const rows = await visibleRelations(ctx, [contactId]).orderBy('c.sort_name').orderBy('r.id').execute()
  const order = (kind: string) => RELATION_KIND_CODES.findIndex((code) => code === kind) >>> 0
  const relations = rows
    .map((row) => relationOf(row, ctx.today))
    .toSorted((a, b) => Number(a.ended) - Number(b.ended) || order(a.kind) - order(b.kind))
  return {
    relations,
    household: (await householdOf(ctx, contact)).map((member) => relativeOf(member, ctx.today)),
    types: await firmTypes(ctx),
    can: { edit: contactCan(ctx.actor, ContactTypeCode.parse(contact.row.type)).edit },
  }
}
