import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { checkedLiability } from './checked-liability.ts'
import { writeDebtors } from './owned-parts.access.ts'
import { tellingOwners } from './tell-owners.ts'
import { insertOwned } from './wealth.access.ts'

/** CON-5: shown in the file of each contact that owes it. */
export async function addLiability(
  ctx: Context,
  { contactId, ...entry }: In<typeof contract.addLiability>,
): Promise<Out<typeof contract.addLiability>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const { values, owners } = await checkedLiability(ctx, contact, entry, [])
  return tellingOwners(ctx, contact, 'liability', null, async () => {
    const id = await insertOwned(ctx, contact, 'liability', values)
    await writeDebtors(ctx, contact, id, owners)
    return { id }
  })
}
