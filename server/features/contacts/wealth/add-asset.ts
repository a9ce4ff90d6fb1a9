import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { checkedAsset } from './checked-asset.ts'
import { writeAssetParts } from './owned-parts.access.ts'
import { tellingOwners } from './tell-owners.ts'
import { insertOwned } from './wealth.access.ts'

/** CON-5: shown in the file of each of its owners. */
export async function addAsset(
  ctx: Context,
  { contactId, ...entry }: In<typeof contract.addAsset>,
): Promise<Out<typeof contract.addAsset>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const { values, parts } = await checkedAsset(ctx, contact, entry, [])
  return tellingOwners(ctx, contact, 'asset', null, async () => {
    const id = await insertOwned(ctx, contact, 'asset', values)
    await writeAssetParts(ctx, contact, id, parts)
    return { id }
  })
}
