/** CON-5: income, expenses and taxes, whatever the period in which each is known, over a year; and what can be saved. */
import { BUDGET_KINDS } from './budget.types.ts'
import type { BudgetKind, BudgetSide, Period } from './budget.types.ts'
import type { RiskLevel } from './wealth.types.ts'
import { RISK_LEVELS } from './wealth.types.ts'

const TIMES_A_YEAR: Readonly<Record<Period, number>> = { month: 12, quarter: 4, half_year: 2, year: 1 }

export const yearly = (cents: number, period: Period): number => cents * TIMES_A_YEAR[period]

interface BudgetLine {
  readonly kind: BudgetKind
  readonly amountCents: number
  readonly period: Period
}

export interface Budget {
  readonly incomeCents: number
  readonly expenseCents: number
  readonly taxCents: number
  /** A month, after expenses and taxes; below nothing when more is spent than earned. */
  readonly savingCents: number
}

export function budgetOf(lines: readonly BudgetLine[]): Budget {
  const side = (wanted: BudgetSide) =>
    lines
      .filter(({ kind }) => BUDGET_KINDS[kind].side === wanted)
      .reduce((sum, { amountCents, period }) => sum + yearly(amountCents, period), 0)
  const [incomeCents, expenseCents, taxCents] = [side('income'), side('expense'), side('tax')]
  return { incomeCents, expenseCents, taxCents, savingCents: Math.round((incomeCents - expenseCents - taxCents) / 12) }
}

/** A.4.2: one takes no more risk than one wants to, nor than one can bear. */
export function proposedLevel(tolerance: RiskLevel, capacity: RiskLevel): RiskLevel {
  return RISK_LEVELS[Math.min(RISK_LEVELS.indexOf(tolerance), RISK_LEVELS.indexOf(capacity))] ?? tolerance
}
