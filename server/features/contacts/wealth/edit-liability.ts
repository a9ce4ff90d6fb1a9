import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { checkedLiability } from './checked-liability.ts'
import { writeDebtors } from './owned-parts.access.ts'
import { tellingOwners } from './tell-owners.ts'
import { ownedFor, ownersOf, updateOwned } from './wealth.access.ts'

/** CON-5, REL-2: the debt becomes what is given, with who owes it. */
export async function editLiability(
  ctx: Context,
  { contactId, liabilityId, version, ...entry }: In<typeof contract.editLiability>,
): Promise<Out<typeof contract.editLiability>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const liability = await ownedFor(ctx, contact, 'liability', liabilityId, version)
  const standing = (await ownersOf(ctx, 'liability', [liabilityId])).get(liabilityId) ?? []
  const { values, owners } = await checkedLiability(ctx, contact, entry, standing)
  await tellingOwners(ctx, contact, 'liability', liabilityId, async () => {
    await updateOwned(ctx, contact, 'liability', liability, values)
    await writeDebtors(ctx, contact, liabilityId, owners)
    return { id: liabilityId }
  })
  return {}
}
