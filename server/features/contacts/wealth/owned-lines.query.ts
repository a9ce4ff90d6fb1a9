import { assetPart, loanPart, valueAt } from '#contract/contacts/wealth/net-worth.rules.ts'
import type { OwedLoan, OwnedAsset } from '#contract/contacts/wealth/net-worth.rules.ts'
import { HeldAsCode } from '#contract/contacts/relations/relations.types.ts'
import { outstandingAt } from '#contract/contacts/wealth/loan.rules.ts'
import { shareWords } from '#contract/contacts/wealth/shares.rules.ts'
import type { Asset, Liability } from '#contract/contacts/wealth/wealth.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { holderOf, holdingWords, placesOf, shownOwner } from './owner-rows.ts'
import { assetFacts, liabilityFacts, loanOf } from './wealth-rows.ts'
import { ownedBy, ownersOf, valuesOf } from './wealth.access.ts'
import type { AssetRow, LiabilityRow, OwnerRow, Seen } from './wealth.access.ts'

/** The assets a contact has a part of: as shown, and as its worth is reckoned. */
export async function ownedAssets(ctx: Context, contact: Seen): Promise<{ shown: Asset; owned: OwnedAsset }[]> {
  const rows = await ownedBy(ctx, contact, 'asset')
  const ids = rows.map(({ id }) => id)
  const [owners, values] = [await ownersOf(ctx, 'asset', ids), await valuesOf(ctx, ids)]
  return rows.map((row) => {
    const facts = assetFacts(row, values.get(row.id) ?? [])
    return assetOf(ctx, contact.id, row, facts, owners.get(row.id) ?? [])
  })
}

function assetOf(ctx: Context, contactId: string, row: AssetRow, facts: ReturnType<typeof assetFacts>, owners: OwnerRow[]) {
  const { acquiredOn = null, acquisitionCents = null, origin = null, ...rest } = facts
  const places = placesOf(owners, contactId)
  const holders = owners.map((owner) => holderOf(owner, ctx.today))
  const owned: OwnedAsset = { acquiredOn, acquisitionCents, values: facts.values, holders, places }
  const shown: Asset = {
    id: row.id,
    ...rest,
    acquiredOn,
    acquisitionCents,
    origin,
    byRegime: row.ownership === 'regime',
    owners: owners.map((owner) => ({ ...shownOwner(owner), heldAs: HeldAsCode.parse(owner.held_as) })),
    valueCents: valueAt(owned, ctx.today),
    share: owners
      .filter((_owner, place) => places.includes(place))
      .map(holdingWords)
      .join(', '),
    partCents: assetPart(owned, ctx.today),
    version: row.version,
  }
  return { shown, owned }
}

/** The debts a contact owes a part of. */
export async function owedLoans(ctx: Context, contact: Seen): Promise<{ shown: Liability; owed: OwedLoan }[]> {
  const rows = await ownedBy(ctx, contact, 'liability')
  const owners = await ownersOf(
    ctx,
    'liability',
    rows.map(({ id }) => id),
  )
  return rows.map((row) => liabilityOf(ctx, contact.id, row, owners.get(row.id) ?? []))
}

function liabilityOf(ctx: Context, contactId: string, row: LiabilityRow, owners: OwnerRow[]) {
  const loan = loanOf(liabilityFacts(row))
  const places = placesOf(owners, contactId)
  const owed: OwedLoan = { loan, shares: owners, places }
  const shown: Liability = {
    id: row.id,
    ...loan,
    owners: owners.map(shownOwner),
    leftCents: outstandingAt(loan, ctx.today),
    share: owners
      .filter((_owner, place) => places.includes(place))
      .map(shareWords)
      .join(', '),
    partCents: loanPart(owed, ctx.today),
    version: row.version,
  }
  return { shown, owed }
}
