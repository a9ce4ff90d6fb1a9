import type * as contract from '#contract/contacts/wealth/wealth.contract.ts'
import type { In, Out } from '#contract/kernel/operation.ts'
import type { Context } from '#platform/context/context.ts'
import { contactFor } from '../contact-rights.access.ts'
import { checkedAsset } from './checked-asset.ts'
import { writeAssetParts } from './owned-parts.access.ts'
import { tellingOwners } from './tell-owners.ts'
import { ownedFor, ownersOf, updateOwned } from './wealth.access.ts'

/** CON-5, REL-2: the asset becomes what is given, owners and values with it. */
export async function editAsset(
  ctx: Context,
  { contactId, assetId, version, ...entry }: In<typeof contract.editAsset>,
): Promise<Out<typeof contract.editAsset>> {
  const contact = await contactFor(ctx, contactId, 'contact.edit')
  const asset = await ownedFor(ctx, contact, 'asset', assetId, version)
  const owners = (await ownersOf(ctx, 'asset', [assetId])).get(assetId) ?? []
  const { values, parts } = await checkedAsset(ctx, contact, entry, owners)
  await tellingOwners(ctx, contact, 'asset', assetId, async () => {
    await updateOwned(ctx, contact, 'asset', asset, values)
    await writeAssetParts(ctx, contact, assetId, parts)
    return { id: assetId }
  })
  return {}
}
