import type * as contract from '#contract/contacts/relations/relations.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError } from '#platform/errors/app-error.ts'
import { contactFor } from '../contact-rights.access.ts'
import { putInHousehold } from './household.access.ts'

/** CON-4: the two are followed together from now on. */
export async function joinHousehold(
  ctx: Context,
  { contactId, memberId }: In<typeof contract.joinHousehold>,
): Promise<Out<typeof contract.joinHousehold>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  if (contactId === memberId) throw new AppError('household.with_oneself')
  const member = await contactFor(ctx, memberId, 'contact.see')
  if (!(await putInHousehold(ctx, contact, member))) return {}
  ctx.record({ kind: 'contact.household_joined', subjectId: memberId, contactId: memberId, data: { otherId: contactId } })
  ctx.record({ kind: 'contact.household_joined', subjectId: contactId, contactId, data: { otherId: memberId } })
  return {}
}
