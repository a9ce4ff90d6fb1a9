/**
 * CON-5: shares are exact fractions that add up. For each asset, what is held in full plus what is held as usufruct make
 * the whole, and so do full and bare (reference/domain.md A.3). Dismembered parts are valued by the age of who has the
 * usufruct (art. 669 CGI, A.2.5).
 */
import { allow, refuse } from '../../kernel/verdict.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { HeldAs } from '../relations/relations.types.ts'

export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

const DIGITS = /^(\d{1,3})(?:[.,](\d{1,3}))?\s*%?$/
const RATIO = /^(\d{1,6})\s*\/\s*(\d{1,6})$/

/** « 50 », « 33,3 % » or « 1/3 »; null: not a share, or not between nothing and the whole. */
export function readShare(text: string): Fraction | null {
  const value = text.trim()
  const ratio = RATIO.exec(value)
  const percent = DIGITS.exec(value)
  const decimals = percent?.[2] ?? ''
  const read = ratio
    ? { numerator: Number(ratio[1]), denominator: Number(ratio[2]) }
    : percent && { numerator: Number(`${percent[1]}${decimals}`), denominator: 100 * 10 ** decimals.length }
  if (!read || read.numerator === 0 || read.numerator > read.denominator) return null
  const by = divisor(read.numerator, read.denominator)
  return { numerator: read.numerator / by, denominator: read.denominator / by }
}

/** « 50 % », or « 1/3 » when no percentage says it exactly. */
export function shareWords({ numerator, denominator }: Fraction): string {
  const thousandths = (numerator * 100_000) / denominator
  return Number.isInteger(thousandths) ? `${String(thousandths / 1_000).replace('.', ',')} %` : `${numerator}/${denominator}`
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}

interface Exact {
  readonly n: bigint
  readonly d: bigint
}
const NOTHING: Exact = { n: 0n, d: 1n }
const plus = (a: Exact, b: Exact): Exact => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
const exact = ({ numerator, denominator }: Fraction): Exact => ({ n: BigInt(numerator), d: BigInt(denominator) })
const total = (shares: readonly Fraction[]): Exact => shares.map(exact).reduce(plus, NOTHING)
const isWhole = ({ n, d }: Exact) => n === d

/** For a message only; exact sums decide. */
const percentOf = ({ n, d }: Exact) => String(Number((n * 10_000n) / d) / 100).replace('.', ',')

export interface Held extends Fraction {
  readonly heldAs: HeldAs
}

/** Does what the owners hold make the whole, no more and no less, on both sides of the dismemberment? */
export function sharesAddUp(owners: readonly Held[]): Verdict<'wealth.shares_incomplete'> {
  const of = (...kinds: HeldAs[]) => total(owners.filter(({ heldAs }) => kinds.includes(heldAs)))
  const use = of('full', 'usufruct')
  const bare = of('full', 'bare')
  if (isWhole(use) && isWhole(bare)) return allow()
  return refuse('wealth.shares_incomplete', { use: percentOf(use), bare: percentOf(bare) })
}

export function debtAddsUp(owners: readonly Fraction[]): Verdict<'wealth.debt_shares_incomplete'> {
  const sum = total(owners)
  return isWhole(sum) ? allow() : refuse('wealth.debt_shares_incomplete', { total: percentOf(sum) })
}

const STEPS = [21, 31, 41, 51, 61, 71, 81, 91] as const

/** Art. 669 CGI: the tenths of the whole that a usufruct is worth, by the age of who has it. */
export const usufructTenths = (age: number): number => 9 - STEPS.filter((step) => age >= step).length

export interface Holder extends Held {
  /** Of who holds it; null: not known, or no person. */
  readonly age: number | null
}

/**
 * What each holds of a value, in cents; together exactly the value. Null: a dismembered part whose usufruct cannot be
 * valued, because the age of somebody who has it is not known.
 */
export function partsOf(valueCents: number, holders: readonly Holder[]): (number | null)[] {
  const usufructs = holders.filter(({ heldAs }) => heldAs === 'usufruct')
  const known = usufructs.every(({ age }) => age !== null)
  const worthOfUse = usufructs.map((one) => ({
    n: BigInt(one.numerator * usufructTenths(one.age ?? 0)),
    d: BigInt(one.denominator * 10),
  }))
  const use = worthOfUse.reduce(plus, NOTHING)
  const dismembered = total(usufructs)
  // What is left of the dismembered part, per unit of it, to those who hold it bare.
  const rest = { n: dismembered.n * use.d - use.n * dismembered.d, d: use.d * (dismembered.n || 1n) }
  const weights = holders.map((one): Exact => {
    if (one.heldAs === 'full') return exact(one)
    if (one.heldAs === 'bare') return { n: BigInt(one.numerator) * rest.n, d: BigInt(one.denominator) * rest.d }
    return { n: BigInt(one.numerator * usufructTenths(one.age ?? 0)), d: BigInt(one.denominator * 10) }
  })
  const cents = divided(BigInt(valueCents), weights)
  return holders.map(({ heldAs }, place) => (heldAs === 'full' || known ? Number(cents[place]) : null))
}

export const debtParts = (cents: number, owners: readonly Fraction[]): number[] =>
  divided(BigInt(cents), owners.map(exact)).map(Number)

/** Each weight's part, rounded down; the cents left go to the parts that lost most, the first before. */
function divided(value: bigint, weights: readonly Exact[]): bigint[] {
  const parts = weights.map(({ n, d }) => ({ part: (value * n) / d, lost: Number((((value * n) % d) * 1_000_000n) / d) }))
  const sum = weights.reduce(plus, NOTHING)
  const toShare = (value * sum.n) / sum.d - parts.reduce((all, { part }) => all + part, 0n)
  const most = parts.map(({ lost }, place) => ({ lost, place })).toSorted((a, b) => b.lost - a.lost || a.place - b.place)
  const more = new Set(most.slice(0, Number(toShare)).map(({ place }) => place))
  return parts.map(({ part }, place) => part + (more.has(place) ? 1n : 0n))
}
