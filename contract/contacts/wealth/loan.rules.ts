/**
 * CON-5: what is left of a loan on a day. French banks use a proportional monthly rate (reference/domain.md A.3):
 * CRD = C·(1+i)^k − M·((1+i)^k − 1)/i, M = C·i/(1−(1+i)^−n). What the lender says on a day is the start of what follows.
 */
import type { Repayment } from './wealth.types.ts'

export interface Loan {
  readonly initialCents: number
  /** Yearly, in percent. */
  readonly rate: number
  readonly repayment: Repayment
  readonly startsOn: string
  readonly endsOn: string
  readonly paymentCents: number | null
  readonly outstandingCents: number | null
  readonly outstandingOn: string | null
}

/** Whole months from a day to another; 0 when it comes before. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear, fromMonth, fromDay] = partsOfDay(from)
  const [toYear, toMonth, toDay] = partsOfDay(to)
  return Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0))
}

const partsOfDay = (day: string) => day.split('-').map(Number) as [number, number, number]

/** The monthly payment that repays a capital in so many months, in cents. */
export function monthlyPayment(cents: number, rate: number, months: number): number {
  const monthly = rate / 1_200
  if (months <= 0) return cents
  return Math.round(monthly === 0 ? cents / months : (cents * monthly) / (1 - (1 + monthly) ** -months))
}

/** What is left of a capital after so many payments, in cents; never below nothing. */
export function remaining(cents: number, rate: number, payment: number, months: number): number {
  const monthly = rate / 1_200
  const grown = (1 + monthly) ** months
  const left = monthly === 0 ? cents - payment * months : cents * grown - (payment * (grown - 1)) / monthly
  return Math.max(0, Math.round(left))
}

/** What is owed at the end of a day, in cents: nothing before the loan begins nor once it has ended. */
export function outstandingAt(loan: Loan, day: string): number {
  if (day < loan.startsOn || day >= loan.endsOn) return 0
  const said = loan.outstandingCents !== null && loan.outstandingOn !== null && loan.outstandingOn <= day
  const cents = said ? (loan.outstandingCents ?? 0) : loan.initialCents
  const from = said ? (loan.outstandingOn ?? loan.startsOn) : loan.startsOn
  if (loan.repayment === 'in_fine') return cents
  const payment = loan.paymentCents ?? monthlyPayment(cents, loan.rate, monthsBetween(from, loan.endsOn))
  return Math.min(cents, remaining(cents, loan.rate, payment, monthsBetween(from, day)))
}
