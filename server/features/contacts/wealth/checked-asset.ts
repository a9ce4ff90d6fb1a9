import { CivilStatusCode, MatrimonialRegimeCode } from '#contract/contacts/contacts.types.ts'
import { formatDay } from '#contract/contacts/day.rules.ts'
import { proposedOwnership } from '#contract/contacts/wealth/regime.rules.ts'
import { sharesAddUp } from '#contract/contacts/wealth/shares.rules.ts'
import type { AssetEntry } from '#contract/contacts/wealth/wealth.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, orThrow } from '#platform/errors/app-error.ts'
import { checkedOwners } from './checked-owners.ts'
import { assetColumns } from './wealth-rows.ts'
import type { Edited, OwnerRow } from './wealth.access.ts'

type Owners = Awaited<ReturnType<typeof checkedOwners<AssetEntry['owners'][number]>>>

/** CON-5: an asset as it is kept, once its shares make the whole and its values are of days that were. */
export async function checkedAsset(ctx: Context, contact: Edited, entry: AssetEntry, standing: readonly OwnerRow[]) {
  const checked = await checkedOwners(ctx, contact, entry.owners, standing)
  orThrow(sharesAddUp(checked.map((owner) => ({ ...owner, heldAs: owner.entry.heldAs }))))
  refuseDays(ctx, entry)
  const ownership = isAsProposed(contact, entry, checked) ? ('regime' as const) : ('chosen' as const)
  return {
    values: { ...assetColumns(entry), ownership },
    parts: {
      owners: checked.map(({ entry: { heldAs }, ...owner }) => ({ ...owner, held_as: heldAs })),
      values: entry.values.map(({ valuedOn, valueCents }) => ({ valued_on: valuedOn, value_cents: valueCents })),
    },
  }
}

function refuseDays(ctx: Context, { values, acquiredOn }: AssetEntry): void {
  if (!values.length) throw new AppError('wealth.value_missing')
  const days = values.map(({ valuedOn }) => valuedOn)
  const twice = days.find((day, place) => days.indexOf(day) !== place)
  if (twice) throw new AppError('wealth.value_twice', { day: formatDay(twice) })
  const future = [...days, acquiredOn].find((day) => day && day > ctx.today)
  if (future) throw new AppError('wealth.day_future', { day: formatDay(future) })
}

/** Are the shares those of the matrimonial regime: all to the contact, or half each? */
function isAsProposed({ id, row }: Edited, { origin, kind }: AssetEntry, owners: Owners): boolean {
  if (!origin) return false
  const union = {
    civilStatus: CivilStatusCode.nullable().parse(row.civil_status),
    regime: MatrimonialRegimeCode.nullable().parse(row.matrimonial_regime),
  }
  const proposed = proposedOwnership(union, origin, kind)
  if (proposed === 'unknown' || owners.some(({ entry }) => entry.heldAs !== 'full')) return false
  if (proposed === 'own') return owners.every(({ contact_id: contactId }) => contactId === id)
  return owners.length === 2 && owners.every(({ numerator, denominator }) => numerator * 2 === denominator)
}
