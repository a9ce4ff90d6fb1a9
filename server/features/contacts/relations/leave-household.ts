import type * as contract from '#contract/contacts/relations/relations.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { takeOutOfHousehold } from './household.access.ts'

/** CON-4: of two, none is left. Told in the file of who leaves, and in the one from which it was done. */
export async function leaveHousehold(
  ctx: Context,
  { contactId, memberId }: In<typeof contract.leaveHousehold>,
): Promise<Out<typeof contract.leaveHousehold>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const member = await contactFor(ctx, memberId, 'contact.see')
  if (!(await takeOutOfHousehold(ctx, contact, member))) return {}
  ctx.record({ kind: 'contact.household_left', subjectId: memberId, contactId: memberId, data: { otherId: contactId } })
  if (contactId !== memberId) {
    ctx.record({ kind: 'contact.household_left', subjectId: contactId, contactId, data: { otherId: memberId } })
  }
  return {}
}
