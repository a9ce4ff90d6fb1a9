import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { tellingOwners } from './tell-owners.ts'
import { deleteOwned, ownedFor } from './wealth.access.ts'

/** CON-5: gone for all who owe it; the history of each file keeps it. */
export async function removeLiability(
  ctx: Context,
  { contactId, liabilityId, version }: In<typeof contract.removeLiability>,
): Promise<Out<typeof contract.removeLiability>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  await ownedFor(ctx, contact, 'liability', liabilityId, version)
  await tellingOwners(ctx, contact, 'liability', liabilityId, async () => {
    await deleteOwned(ctx, contact, 'liability', liabilityId)
    return { id: liabilityId }
  })
  return {}
}
