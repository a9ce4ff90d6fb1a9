/** CON-5: what one owns, owes, and the difference, on each of the days that tell its story. */
import { outstandingAt } from './loan.rules.ts'
import type { Loan } from './loan.rules.ts'
import { debtParts, partsOf } from './shares.rules.ts'
import type { Fraction, Holder } from './shares.rules.ts'

export interface OwnedAsset {
  readonly acquiredOn: string | null
  readonly acquisitionCents: number | null
  readonly values: readonly { readonly valuedOn: string; readonly valueCents: number }[]
  readonly holders: readonly Holder[]
  /** Which of the holders is looked at. */
  readonly places: readonly number[]
}

export interface OwedLoan {
  readonly loan: Loan
  readonly shares: readonly Fraction[]
  readonly places: readonly number[]
}

export interface NetWorth {
  readonly grossCents: number
  readonly debtCents: number
  readonly netCents: number
}

/** The last value known on a day, else what was paid for it; nothing before it was there. */
export function valueAt({ acquiredOn, acquisitionCents, values }: OwnedAsset, day: string): number {
  const last = values.filter(({ valuedOn }) => valuedOn <= day).toSorted((a, b) => b.valuedOn.localeCompare(a.valuedOn))[0]
  if (last) return last.valueCents
  return acquiredOn !== null && acquiredOn <= day ? (acquisitionCents ?? 0) : 0
}

const sum = (cents: readonly (number | null)[]) => cents.reduce<number>((all, one) => all + (one ?? 0), 0)

/** The contact's part of an asset on a day; null when it cannot be valued. */
export function assetPart(asset: OwnedAsset, day: string): number | null {
  const parts = partsOf(valueAt(asset, day), asset.holders)
  const own = asset.places.map((place) => parts[place] ?? null)
  return own.every((part) => part === null) ? null : sum(own)
}

export function loanPart({ loan, shares, places }: OwedLoan, day: string): number {
  const parts = debtParts(outstandingAt(loan, day), shares)
  return sum(places.map((place) => parts[place] ?? 0))
}

export function netWorthAt(assets: readonly OwnedAsset[], loans: readonly OwedLoan[], day: string): NetWorth {
  const grossCents = sum(assets.map((asset) => assetPart(asset, day)))
  const debtCents = sum(loans.map((loan) => loanPart(loan, day)))
  return { grossCents, debtCents, netCents: grossCents - debtCents }
}

const MOST_YEARS = 10

/** The last day of each year since something is known, ten at most, then today. */
export function daysOfStory(assets: readonly OwnedAsset[], loans: readonly OwedLoan[], today: string): string[] {
  const known = [
    ...assets.flatMap(({ acquiredOn, values }) => [acquiredOn, ...values.map(({ valuedOn }) => valuedOn)]),
    ...loans.map(({ loan }) => loan.startsOn),
  ].filter((day) => day !== null && day <= today)
  const year = Number(today.slice(0, 4))
  const first = Math.min(year, ...known.map((day) => Number(day?.slice(0, 4))))
  const from = Math.max(first, year - MOST_YEARS)
  return [...Array.from({ length: year - from }, (_, n) => `${from + n}-12-31`), today]
}
