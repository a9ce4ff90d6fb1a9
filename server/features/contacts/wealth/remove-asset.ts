import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { tellingOwners } from './tell-owners.ts'
import { deleteOwned, ownedFor } from './wealth.access.ts'

/** CON-5: gone for all its owners; the history of each file keeps it. */
export async function removeAsset(
  ctx: Context,
  { contactId, assetId, version }: In<typeof contract.removeAsset>,
): Promise<Out<typeof contract.removeAsset>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  await ownedFor(ctx, contact, 'asset', assetId, version)
  await tellingOwners(ctx, contact, 'asset', assetId, async () => {
    await deleteOwned(ctx, contact, 'asset', assetId)
    return { id: assetId }
  })
  return {}
}
