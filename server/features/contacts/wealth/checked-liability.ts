import { formatDay } from '#contract/contacts/day.rules.ts'
import { debtAddsUp } from '#contract/contacts/wealth/shares.rules.ts'
import type { LiabilityEntry } from '#contract/contacts/wealth/wealth.shapes.ts'
import type { Context } from '#platform/context/context.ts'
import { AppError, orThrow } from '#platform/errors/app-error.ts'
import { checkedOwners } from './checked-owners.ts'
import { liabilityColumns } from './wealth-rows.ts'
import type { Edited, OwnerRow } from './wealth.access.ts'

/** CON-5: a debt as it is kept, once its shares make the whole and its figures hold together. */
export async function checkedLiability(ctx: Context, contact: Edited, entry: LiabilityEntry, standing: readonly OwnerRow[]) {
  const checked = await checkedOwners(ctx, contact, entry.owners, standing)
  orThrow(debtAddsUp(checked))
  if (entry.endsOn <= entry.startsOn) throw new AppError('wealth.loan_dates_reversed')
  const [left, day] = [entry.outstandingCents ?? null, entry.outstandingOn ?? null]
  if ((left === null) !== (day === null)) throw new AppError('wealth.outstanding_undated')
  if (left !== null && left > entry.initialCents) throw new AppError('wealth.outstanding_above_initial')
  if (day && day > ctx.today) throw new AppError('wealth.day_future', { day: formatDay(day) })
  return { values: liabilityColumns(entry), owners: checked.map(({ entry: _entry, ...owner }) => owner) }
}
